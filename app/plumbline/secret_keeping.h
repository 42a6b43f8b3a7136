// What keeps the secrets of a project while the window is open: its audit trail is written, it is locked when nobody is
// there, and what was copied leaves the clipboard.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/keeping/audit_notes.h"
#include "widgets/keeping/clipboard_guard.h"
#include "widgets/keeping/idle_lock.h"

#include <QObject>

namespace plumb::desk {

class OptionsKeeper;

class SecretKeeping final : public QObject {
    Q_OBJECT

public:
    /// All outlive it; the desk has a project.
    SecretKeeping(Desk& desk, OptionsKeeper& keeper);

    [[nodiscard]] AuditNotes& notes() { return m_notes; }
    [[nodiscard]] ClipboardGuard& clipboard() { return m_clipboard; }
    [[nodiscard]] IdleLock& idleLock() { return m_idle; }

private:
    AuditNotes m_notes;  ///< goes before the work it stands below
    ClipboardGuard m_clipboard;
    IdleLock m_idle;
};

}  // namespace plumb::desk
