// The specs that are open on the desk: one page a file.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/common/open_pages.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <string>

namespace plumb::desk {

class SpecPage;

class SpecHub final : public QObject {
    Q_OBJECT

public:
    /// The one of a desk; lives with its actions.
    [[nodiscard]] static SpecHub& of(Desk& desk);

    /// The file is a spec in YAML rather than messages.
    [[nodiscard]] static bool isSpec(const QString& path);
    /// Shows the page of a file, made when there is none. Another kind of spec than YAML opens as a copy in YAML.
    SpecPage* open(const QString& path);
    /// A spec of the open project: the page of its file, else, where that is not there or holds another text than the
    /// project's, what the project keeps of it, to read only.
    void openKept(const QString& name, quint32 line = 0);
    /// A page without a file.
    SpecPage* openText(std::string text);
    /// The page with the keyboard, else the newest that can be seen; nullptr: none.
    [[nodiscard]] SpecPage* current() const;
    /// All of them, the newest first; some may have gone.
    [[nodiscard]] const QList<QPointer<SpecPage>>& pages() const { return m_pages.all(); }

    /// Goes to the line that says a rule of a spec: `file` counts the files of what is loaded under that name.
    void goToRule(const QString& spec, std::uint16_t file, quint32 line, quint32 column);

signals:
    void pageOpened(plumb::desk::SpecPage* page);

private:
    SpecHub(Desk& desk, QObject* parent);
    SpecPage* show(SpecPage* page);

    Desk& m_desk;
    OpenPages<SpecPage> m_pages;
};

}  // namespace plumb::desk
