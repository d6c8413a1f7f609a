-- What the figures count of signals that came back, and of what their reporters said afterwards.
CREATE INDEX audit_outcome ON audit (at, signal_id, deed)
WHERE deed IN ('reopen', 'undo reopen', 'solved yes', 'solved partly', 'solved no', 'felt heard', 'felt not heard');
