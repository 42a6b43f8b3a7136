// A whole desk without its main window, for tests of panels: real services, settings in a folder of its own.
#pragma once

#include "widgets/common/actions.h"
#include "widgets/common/desk.h"
#include "widgets/common/settings.h"
#include "widgets/common/theme.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/jobs.h"
#include "widgets/models/workspace.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace plumb::desk {

class DeskFixture {
public:
    DeskFixture();
    ~DeskFixture();

    [[nodiscard]] Desk& desk() { return *m_desk; }
    /// Opens text and waits until it is read.
    Feed* openText(const QByteArray& text);
    /// Opens a file of the source tree and waits until it is read.
    Feed* openFile(const QString& path);
    [[nodiscard]] QString sample() const;

    QStringList told;       ///< what was said in the status bar
    QStringList panels;     ///< panels that were asked for
    QList<QWidget*> pages;  ///< pages that were shown; the fixture deletes them
    bool masked = false;
    QTemporaryDir folder;

private:
    struct Services;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Desk> m_desk;
};

/// Three messages: an admit with Z-segment and repetitions, a result, an acknowledgement; the second with a fault.
[[nodiscard]] QByteArray threeMessages();

}  // namespace plumb::desk
