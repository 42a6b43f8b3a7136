#include "widgets/messages/list_growth.h"

#include "widgets/models/feed.h"
#include "widgets/models/feed_facts.h"
#include "widgets/models/filter_run.h"

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

constexpr qint64 kLeastRest = 1000;  // milliseconds between two times
constexpr qint64 kGrowthRest = 4;    // and so many times what it takes

}  // namespace

ListGrowth::ListGrowth(Feed& feed, FeedFacts& facts, FilterRun& run, std::function<bool()> isOrdered, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_run(run)
    , m_isOrdered(std::move(isOrdered)) {
    for (QTimer* const timer : {&m_order, &m_ask}) {
        timer->setSingleShot(true);
    }
    connect(&m_order, &QTimer::timeout, this, [this] {
        m_ordering = true;
        m_since.start();
        emit orderWanted();
    });
    connect(&m_ask, &QTimer::timeout, this, [this] {
        m_since.start();
        emit askWanted();
        m_asking = true;
    });
    connect(&feed, &Feed::grown, this, &ListGrowth::grew);
    connect(&feed, &Feed::stateChanged, this, &ListGrowth::grew);
    connect(&feed, &Feed::messageChanged, this, [this] {
        if (m_feed.isCompleting()) {
            completed();
        }
    });
    connect(&facts, &FeedFacts::changed, this, [this, &facts, last = facts.acks()]() mutable {
        if (std::exchange(last, facts.acks()) != facts.acks() && m_run.asksAnew()) {
            wantAsk();
        }
    });
    connect(&run, &FilterRun::caughtUp, this, [this](bool found) {
        if (found) {
            wantOrder();
        }
    });
}

void ListGrowth::grew() {
    if (m_run.asksAnew()) {
        wantAsk();
    } else if (m_run.hasQuestion()) {
        m_run.goOn();
    } else {
        wantOrder();
    }
}

// The last message was half written when it was looked at, so that it may belong elsewhere now.
void ListGrowth::completed() {
    if (m_run.hasQuestion()) {
        wantAsk();
    } else {
        wantOrder();
    }
}

int ListGrowth::rest() const {
    return static_cast<int>(std::max(kLeastRest, m_took * kGrowthRest));
}

void ListGrowth::wantOrder() {
    m_orderAgain = m_ordering;
    if (m_feed.size() > 0 && !m_ordering && !m_order.isActive() && m_isOrdered()) {
        m_order.start(rest());
    }
}

void ListGrowth::wantAsk() {
    m_askAgain = m_asking;
    if (!m_asking && !m_ask.isActive()) {
        m_ask.start(rest());
    }
}

void ListGrowth::orderedAnew() {
    if (std::exchange(m_ordering, false)) {
        m_took = m_since.elapsed();
        if (std::exchange(m_orderAgain, false)) {
            wantOrder();
        }
    }
}

void ListGrowth::askedAnew() {
    if (std::exchange(m_asking, false)) {
        m_took = m_since.elapsed();
        if (std::exchange(m_askAgain, false)) {
            wantAsk();
        }
    }
}

void ListGrowth::forget() {
    m_order.stop();
    m_ask.stop();
    m_ordering = m_asking = m_orderAgain = m_askAgain = false;
}

}  // namespace plumb::desk
