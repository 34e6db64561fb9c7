#!/usr/bin/env python3
"""Draws what a phone camera sees when it is brought near a plastic card with a small QR code.

usage: card-video.py OUT.mjpeg PAYLOAD [QR_MM]

1080 x 1920 at 30 frames a second, 6 s: the phone comes from 19 cm to 12 cm in two seconds and is then held by an
unsteady hand in a dim room with a glare on the card. All that is printed on the card is invented. Seeded: two runs give
the same frames. Needs numpy, OpenCV, segno and ffmpeg.
"""

import math
import subprocess
import sys

import cv2
import numpy as np
import segno

WIDTH, HEIGHT, FPS, SECONDS = 1080, 1920, 15, 6
CARD_MM = (85.6, 54.0)  # ISO/IEC 7810 ID-1
PX_PER_MM = 32
FOCAL_PX = HEIGHT / 2 / math.tan(math.radians(65 / 2))  # 65 degrees across the long side


def draw_card(payload, qr_mm):
    """The flat card in BGR, and the centre of its code in mm from the centre of the card."""
    width, height = (round(side * PX_PER_MM) for side in CARD_MM)
    card = np.empty((height, width, 3), np.uint8)
    card[:] = np.linspace((196, 236, 246), (176, 214, 240), width)[None, :, :]
    for row, text in enumerate(("SPECIMEN", "12345678", "9999", "SAMPLE TARO", "2025.12.01", "2029.11.30")):
        at = (4 * PX_PER_MM, (9 + 8 * row) * PX_PER_MM)
        cv2.putText(card, text, at, cv2.FONT_HERSHEY_SIMPLEX, 2.6, (50, 40, 40), 7, cv2.LINE_AA)
    matrix = np.array(segno.make(payload, error="m", micro=False).matrix, np.uint8)
    side = round(qr_mm * PX_PER_MM)
    code = cv2.resize(np.where(matrix, 34, 250).astype(np.uint8), (side, side), interpolation=cv2.INTER_NEAREST)
    quiet = round(4 * side / len(matrix))
    left, top = width - 4 * PX_PER_MM - side, height - 4 * PX_PER_MM - side
    card[top - quiet : top + side + quiet, left - quiet : left + side + quiet] = 250
    card[top : top + side, left : left + side] = code[:, :, None]
    centre = ((left + side / 2 - width / 2) / PX_PER_MM, (top + side / 2 - height / 2) / PX_PER_MM)
    return card, centre


def rotation(x, y, z):
    """Rotation matrix for degrees about the three axes."""
    turn = np.eye(3)
    for axis, angle in enumerate((x, y, z)):
        turn = cv2.Rodrigues(np.eye(3)[axis] * math.radians(angle))[0] @ turn
    return turn


def projection(card, centre_mm, distance_mm, turn, target_px):
    """Homography from card pixels to the frame that puts the code's centre at target_px."""
    height, width = card.shape[:2]
    to_mm = np.array([[1 / PX_PER_MM, 0, -width / 2 / PX_PER_MM], [0, 1 / PX_PER_MM, -height / 2 / PX_PER_MM], [0, 0, 1]])
    shift = np.array([0, 0, distance_mm]) - turn @ np.array([*centre_mm, 0])
    camera = np.array([[FOCAL_PX, 0, target_px[0]], [0, FOCAL_PX, target_px[1]], [0, 0, 1]])
    return camera @ np.stack([turn[:, 0], turn[:, 1], shift], 1) @ to_mm


def smear(frame, length, angle):
    """Motion blur of so many pixels along an angle in radians."""
    reach = max(1, round(length))
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    dx, dy = math.cos(angle) * length / 2, math.sin(angle) * length / 2
    ends = [(round(reach + sign * dx), round(reach + sign * dy)) for sign in (-1, 1)]
    cv2.line(kernel, *ends, 1)
    return cv2.filter2D(frame, -1, kernel / kernel.sum())


def frames(payload, qr_mm):
    noise = np.random.default_rng(20261122)
    card, centre = draw_card(payload, qr_mm)
    # Shrunk beforehand to about what the camera resolves, so that the warp does not alias.
    scale = 1.5 * FOCAL_PX / 120 / PX_PER_MM
    small = cv2.resize(card, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else card
    enlarge = np.diag([card.shape[1] / small.shape[1], card.shape[0] / small.shape[0], 1])
    table = cv2.resize(noise.normal(105, 14, (24, 14, 3)).astype(np.float32), (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    for number in range(FPS * SECONDS):
        t = number / FPS
        near = min(1, t / 2)
        unrest = 1 - 0.7 * near
        distance = 190 + (120 - 190) * near
        target = (WIDTH / 2 + 80 * unrest * math.sin(2.1 * t), HEIGHT / 2 + 90 * unrest * math.cos(1.7 * t))
        turn = rotation(13 + 4 * math.sin(1.6 * t), -9 + 5 * math.sin(1.2 * t), 6 * math.sin(t))
        matrix = projection(card, centre, distance, turn, target) @ enlarge
        seen = cv2.warpPerspective(small, matrix, (WIDTH, HEIGHT)).astype(np.float32)
        covers = cv2.warpPerspective(np.ones(small.shape[:2], np.float32), matrix, (WIDTH, HEIGHT))[:, :, None]
        frame = seen * covers + table * (1 - covers)
        glare = 110 * np.exp(-(((x - target[0] - 60) / 50) ** 2) - ((y - target[1] + 40) / 26) ** 2)
        frame = (frame + glare[:, :, None]) * 0.55
        # The autofocus hunts now and then, also when the hand has come to rest.
        frame = cv2.GaussianBlur(frame, (0, 0), 1.8 if int(2 * t) % 3 == 0 else 0.9)
        speed = 9 * unrest * abs(math.cos(2.1 * t))
        if speed > 1:
            frame = smear(frame, speed, t)
        frame += noise.standard_normal(frame.shape, np.float32) * 6
        yield np.clip(frame, 0, 255).astype(np.uint8)


def main():
    out, payload = sys.argv[1:3]
    qr_mm = float(sys.argv[3]) if len(sys.argv) > 3 else 10
    source = ["-f", "rawvideo", "-pix_fmt", "bgr24", "-s", f"{WIDTH}x{HEIGHT}", "-r", str(FPS), "-i", "-"]
    # Chromium's fake camera shows anything but 4:2:0 as plain green.
    result = ["-pix_fmt", "yuvj420p", "-r", "30", "-c:v", "mjpeg", "-q:v", "4", "-f", "mjpeg", out]
    with subprocess.Popen(["ffmpeg", "-loglevel", "error", "-y", *source, *result], stdin=subprocess.PIPE) as ffmpeg:
        for frame in frames(payload, qr_mm):
            ffmpeg.stdin.write(frame.tobytes())
        ffmpeg.stdin.close()
    sys.exit(ffmpeg.returncode)


main()
