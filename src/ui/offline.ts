import { useEffect, useState } from "preact/hooks";

/** True while the device has no connection; false in the built page. */
export function useOffline(): boolean {
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    const look = () => setOffline(!navigator.onLine);
    look();
    addEventListener("online", look);
    addEventListener("offline", look);
    return () => {
      removeEventListener("online", look);
      removeEventListener("offline", look);
    };
  }, []);
  return offline;
}

/** True once everything, the decoder too, is kept for use without a connection. */
export function useOfflineReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const look = () => setReady("offlineReady" in document.documentElement.dataset);
    look();
    addEventListener("offline-ready", look);
    return () => removeEventListener("offline-ready", look);
  }, []);
  return ready;
}
