#include "widgets/messages/list_grouping.h"

#include "widgets/common/actions.h"
#include "widgets/common/desk.h"
#include "widgets/models/checks.h"
#include "widgets/models/message_list_model.h"

#include <QMenu>

namespace plumb::desk {
namespace {

constexpr int kSettle = 1000;  // milliseconds after the last change of a message

const char* const kUsual[] = {"message", "sender", "receiver", "patient", "visit",
                              "time",    "ack",    "version",  "control", "source"};

}  // namespace

ListGrouping::ListGrouping(Desk& desk, Feed& feed, MessageListModel& model, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_feed(feed)
    , m_facts(&desk.checks.facts(feed))
    , m_model(model)
    , m_run(feed, desk.jobs) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSettle);
    connect(&m_soon, &QTimer::timeout, this, &ListGrouping::regroup);
    connect(&m_run, &GroupRun::grouped, this, [this](const std::shared_ptr<const MessageGroups>& groups) {
        m_groups = groups;
        m_model.setGroups(groups, m_byCount);
        emit grouped();
        emit changed();
    });
    connect(&m_run, &GroupRun::failed, this, [this](const QString& problem) {
        // The list stays as it was before.
        if (!m_model.isGrouped()) {
            m_column.reset();
        }
        m_desk.tell(problem);
        emit changed();
    });
    connect(&feed, &Feed::messageChanged, this, [this] {
        if (m_column) {
            m_soon.start();
        }
    });
    connect(&feed, &Feed::stateChanged, this, [this] {
        if (m_column && m_feed.state() == Feed::State::Ready && m_model.showsAll()) {
            regroup();
        }
    });
    connect(m_facts, &FeedFacts::changed, this, [this] {
        if (m_column && m_column->kind() == MessageColumn::Kind::Ack) {
            m_soon.start();
        }
    });
}

void ListGrouping::groupBy(const MessageColumn& column) {
    if (!canGroupBy(column)) {
        m_desk.tell(tr("%1 differs from message to message. Group by something that they share.").arg(column.title()));
        return;
    }
    if (m_column && m_column->key() != column.key()) {
        m_model.ungroup();  // what is open belongs to other values
    }
    m_column = column;
    regroup();
}

void ListGrouping::ungroup() {
    m_column.reset();
    hold();
    m_groups.reset();
    m_model.ungroup();
    emit changed();
}

void ListGrouping::setByCount(bool byCount) {
    m_byCount = byCount;
    if (m_model.isGrouped() && m_groups) {
        m_model.setGroups(m_groups, byCount);
        emit grouped();
    }
    emit changed();
}

void ListGrouping::regroup() {
    if (!m_column || !m_facts) {
        return;
    }
    m_soon.stop();
    const bool all = m_model.showsAll();
    m_run.start(*m_column, all, all ? std::vector<std::uint32_t>() : m_model.numbers(), m_facts->acks());
    emit changed();
}

void ListGrouping::hold() {
    m_soon.stop();
    m_run.stop();
}

void ListGrouping::fillMenu(QMenu& menu) {
    const auto add = [&](const MessageColumn& column) {
        auto* const one = menu.addAction(groupTitle(column), this, [this, column] { groupBy(column); });
        one->setCheckable(true);
        one->setChecked(m_column && m_column->key() == column.key());
    };
    QStringList offered;
    for (const char* key : kUsual) {
        const MessageColumn column = *MessageColumn::parse(QLatin1String(key));
        if (column.kind() != MessageColumn::Kind::Source || m_feed.snapshot().sources().size() > 1) {
            add(column);
        }
        offered.append(column.key());
    }
    for (const MessageColumn& column : m_model.columns()) {
        if (column.kind() == MessageColumn::Kind::Path) {
            add(column);
            offered.append(column.key());
        }
    }
    if (m_column && !offered.contains(m_column->key())) {
        add(*m_column);
    }
    if (QAction* const path = m_desk.actions.action(QStringLiteral("messages.groupByPath"))) {
        menu.addAction(path);
    }
    menu.addSeparator();
    for (const bool byCount : {true, false}) {
        auto* const order = menu.addAction(byCount ? tr("The largest groups first") : tr("Groups by their value"), this,
                                           [this, byCount] { setByCount(byCount); });
        order->setCheckable(true);
        order->setChecked(m_byCount == byCount);
    }
    if (m_column) {
        menu.addSeparator();
        menu.addAction(tr("Open all groups"), this, [this] { m_model.setAllGroupsOpen(true); });
        menu.addAction(tr("Close all groups"), this, [this] { m_model.setAllGroupsOpen(false); });
        menu.addAction(tr("Do not group"), this, &ListGrouping::ungroup);
    }
}

}  // namespace plumb::desk
