#include "widgets/messages/list_marks.h"

#include "widgets/colours/kept_rules.h"
#include "widgets/common/desk.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/project_work.h"
#include "widgets/messages/kept_marks.h"
#include "widgets/messages/list_columns.h"
#include "widgets/messages/message_row_delegate.h"
#include "widgets/models/checks.h"
#include "widgets/models/message_list_model.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr int kStripRows = 5;  // more are scrolled to
constexpr int kEdge = 4;       // between the strip and the rows

}  // namespace

ListMarks::ListMarks(Desk& desk, Feed& feed, RowView& list, MessageListModel& model, ListColumns& columns,
                     QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_list(list)
    , m_model(model)
    , m_columns(columns)
    , m_kept(new KeptMarks(desk, feed, m_marks, this))
    , m_frame(new QWidget(&list))
    , m_strip(new RowView(desk.theme, m_frame))
    , m_pinned(new MessageListModel(feed, desk.checks.facts(feed), this)) {
    if (desk.project) {
        desk.project->watchMarks(feed, m_marks);
    }
    ColourRules& rules = colourRules(desk);
    m_pinned->setMarks(&m_marks);
    m_pinned->setRules(&rules);
    m_pinned->setOrder({});
    m_pinned->setMasked(model.isMasked());
    connect(&model, &MessageListModel::maskChanged, m_pinned, &MessageListModel::setMasked);
    model.setMarks(&m_marks);
    model.setRules(&rules);

    m_frame->setProperty("surface", QStringLiteral("ground"));
    m_frame->setAttribute(Qt::WA_StyledBackground);
    auto* const column = new QVBoxLayout(m_frame);
    column->setContentsMargins(0, 0, 0, kEdge);
    column->addWidget(m_strip);
    m_frame->hide();
    m_strip->setModel(m_pinned);
    m_strip->setItemDelegate(new MessageRowDelegate(desk.theme, *m_pinned, *m_strip->header(), m_strip));
    m_strip->setHeaderShown(false);
    m_strip->setSelectionMode(QAbstractItemView::SingleSelection);
    m_strip->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inEveryLanguage(m_strip, [this] { m_strip->setAccessibleName(tr("Pinned messages")); });
    m_strip->setContextMenuPolicy(Qt::CustomContextMenu);

    const auto choose = [this](const QModelIndex& index) {
        if (index.isValid()) {
            emit chosen(m_pinned->numberAt(index.row()));
        }
    };
    connect(m_strip->selectionModel(), &QItemSelectionModel::currentRowChanged, this, choose);
    connect(m_strip, &QAbstractItemView::clicked, this, choose);
    connect(m_strip, &RowView::opened, this, choose);
    connect(list.horizontalScrollBar(), &QScrollBar::valueChanged, m_strip->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(&columns, &ListColumns::changed, this, &ListMarks::followColumns);
    connect(&m_marks, &FeedMarks::changed, this, &ListMarks::marksChanged);
    connect(&rules, &ColourRules::changed, this, &ListMarks::marksChanged);
    connect(&desk.theme, &Theme::changed, this, &ListMarks::marksChanged);
    marksChanged();
}

void ListMarks::toggleFlags(const FeedMarks::Numbers& numbers) {
    const bool all =
        std::all_of(numbers.begin(), numbers.end(), [this](std::uint32_t n) { return m_marks.isFlagged(n); });
    m_marks.setFlagged(numbers, !all);
}

void ListMarks::togglePins(const FeedMarks::Numbers& numbers) {
    // A strip of pins is for few: everything is what a filter is for.
    constexpr std::size_t kMost = 100;
    const bool all =
        std::all_of(numbers.begin(), numbers.end(), [this](std::uint32_t n) { return m_marks.isPinned(n); });
    if (!all && numbers.size() + m_marks.pinned().size() > kMost) {
        m_desk.tell(
            tr("At most %1 messages can be pinned. Flag them instead, and show only flagged messages.").arg(kMost));
        return;
    }
    m_marks.setPinned(numbers, !all);
}

void ListMarks::marksChanged() {
    const bool other = m_pinned->numbers() != m_marks.pinned();
    if (other) {
        m_pinned->setOrder(m_marks.pinned());
        followColumns();
    }
    const int rows = std::min(kStripRows, m_pinned->rowCount());
    m_list.setStrip(m_frame, rows > 0 ? rows * m_desk.theme.rowHeight() + kEdge : 0);
    if (m_model.hasMarks()) {
        m_columns.makeRoom(MessageRowDelegate::kMarks - RowDelegate::kPadding);
    }
}

void ListMarks::followColumns() {
    const auto same = [](const MessageColumn& a, const MessageColumn& b) { return a.key() == b.key(); };
    const auto &ours = m_pinned->columns(), &theirs = m_model.columns();
    if (!std::equal(ours.begin(), ours.end(), theirs.begin(), theirs.end(), same)) {
        m_pinned->setColumns(theirs);
    }
    if (m_pinned->rowCount() > 0) {
        m_strip->header()->restoreState(m_list.header()->saveState());
        m_strip->horizontalScrollBar()->setValue(m_list.horizontalScrollBar()->value());
    }
}

}  // namespace plumb::desk
