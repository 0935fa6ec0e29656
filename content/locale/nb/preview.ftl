# Et dokument, slik det leses på skjermen.

preview-title = Dokument: { $title }
