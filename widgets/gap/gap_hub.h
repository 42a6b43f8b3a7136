// The lists of gaps that are open on the desk.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/common/open_pages.h"
#include "widgets/gap/gap_page.h"

#include <QObject>

namespace plumb::desk {

class GapHub final : public QObject {
    Q_OBJECT

public:
    /// The one of a desk; lives with its actions.
    [[nodiscard]] static GapHub& of(Desk& desk);
    void setWriter(GapWriter writer) { m_writer = std::move(writer); }

    /// The file is a list of gaps.
    [[nodiscard]] static bool isGapList(const QString& path);
    /// A page of these two specs; either may be empty, to be chosen in it.
    GapPage* compare(const QString& sender, const QString& receiver);
    GapPage* open(const QString& path);
    GapPage* openKept(const QString& name);
    /// The page with the keyboard, else the newest that can be seen; nullptr: none.
    [[nodiscard]] GapPage* current() const { return m_pages.current(); }

signals:
    void pageOpened(plumb::desk::GapPage* page);

private:
    GapHub(Desk& desk, QObject* parent);
    GapPage* show(GapPage* page);
    GapPage* make();

    Desk& m_desk;
    GapWriter m_writer;
    OpenPages<GapPage> m_pages;
};

/// `writer` writes worksheets.
void addGapActions(Desk& desk, GapWriter writer);

}  // namespace plumb::desk
