// The menus of the reality grid, and what follows when something was accepted.
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/models/checks.h"
#include "widgets/models/counted.h"
#include "widgets/reality/reality_deeds.h"
#include "widgets/reality/reality_model.h"
#include "widgets/reality/reality_page.h"
#include "widgets/reality/reality_words.h"
#include "widgets/spec/spec_page.h"

#include <QMenu>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr std::size_t kCodesInMenu = 12;

}  // namespace

void RealityPage::showMenu(const QPoint& at) {
    if (const QModelIndex index = m_grid->indexAt(at); index.isValid()) {
        m_grid->selectRow(index.row());
    }
    showNumbers();
}

void RealityPage::showNumbers() {
    const check::RealityRow* const row = current();
    if (!row) {
        return;
    }
    const bool masked = m_desk.masked && m_desk.masked();
    delete m_menu;
    m_menu = new QMenu(this);
    m_menu->setObjectName(QStringLiteral("reality.numbers"));
    // What is wrong first; what says the same twice once.
    std::vector<const check::RealityNumber*> numbers = row->numbers();
    std::stable_partition(numbers.begin(), numbers.end(), [](const check::RealityNumber* one) {
        return one->question.measure == check::Measure::Rule;
    });
    std::size_t codes = 0;
    for (const check::RealityNumber* const number : numbers) {
        const bool code = number->question.measure == check::Measure::Code;
        const bool told = (number == &row->shortest && row->shortest.value == row->longest.value) ||
                          (number == &row->repetitions && row->repetitions.value < 2) ||
                          (code && (masked || ++codes > kCodesInMenu));
        if (!told) {
            QString text = realityNumberText(*number, masked);
            text.replace(QLatin1Char('&'), QLatin1String("&&"));  // which else names a key
            m_menu->addAction(text + QLatin1Char('\t') + counted(number->messages), this,
                              [this, one = *number] { open(one); });
        }
    }
    if (m_menu->isEmpty()) {
        m_menu->addAction(tr("No message holds it"))->setEnabled(false);
    }
    m_menu->addSeparator();
    QMenu* const accept = m_menu->addMenu(tr("Accept into the spec"));
    fillAccept(*accept);
    accept->setEnabled(canAccept());
    m_menu->addAction(tr("Ask the vendor"), this, &RealityPage::ask)->setEnabled(canAsk());
    m_menu->addAction(tr("Go to the line of the spec"), this, &RealityPage::goToSpec)->setEnabled(canGo());
    if (m_model->outlined()) {
        m_menu->addSeparator();
        m_menu->addAction(tr("Open all rows"), this, [this] { m_model->setAllExpanded(true); });
        m_menu->addAction(tr("Close all rows"), this, [this] { m_model->setAllExpanded(false); });
    }
    const QRect place = m_grid->visualRect(m_grid->currentIndex().siblingAtColumn(0));
    m_menu->popup(m_grid->viewport()->mapToGlobal(QPoint(place.left() + 24, place.bottom())));
}

void RealityPage::fillAccept(QMenu& menu) {
    const check::RealityRow* const row = current();
    if (!row) {
        return;
    }
    const std::size_t part = m_model->partAt(m_grid->currentIndex().row());
    for (const RealityOffer& offer : realityOffers(*row)) {
        QAction* const action =
            menu.addAction(offer.text, this, [this, part, shown = m_shown, place = row->place, what = offer.what] {
                m_deeds->accept(shown, part, place, what);
            });
        action->setEnabled(offer.reason.isEmpty());
        action->setToolTip(offer.reason);
    }
    menu.setToolTipsVisible(true);
}

void RealityPage::acceptMenu() {
    if (canAccept()) {
        delete m_menu;
        m_menu = new QMenu(this);
        m_menu->setObjectName(QStringLiteral("reality.accepting"));
        fillAccept(*m_menu);
        const QRect place = m_grid->visualRect(m_grid->currentIndex().siblingAtColumn(0));
        m_menu->popup(m_grid->viewport()->mapToGlobal(QPoint(place.left() + 24, place.bottom())));
    }
}

void RealityPage::accepted(SpecPage* page, bool derived) {
    m_desk.showPage(this, windowTitle(), QStringLiteral("column"));
    m_grid->setFocus(Qt::OtherFocusReason);
    const QPointer<SpecPage> of(page);
    const auto with = [of](void (*what)(SpecPage&)) {
        return [of, what] {
            if (of) {
                what(*of);
            }
        };
    };
    m_notice->ask(derived ? tr("A spec of your own was begun, which changes only what you accept. Save it, and the "
                               "messages are held against it.")
                          : tr("%1 says it now. It is not saved yet; once it is, the messages are counted against it.")
                                .arg(page->title()),
                  {{tr("Save"), with([](SpecPage& one) { one.save(); }), QStringLiteral("reality.save")},
                   {tr("Show the spec"),
                    [this, of] {
                        if (of) {
                            m_desk.showPage(of, of->windowTitle(), QStringLiteral("specs"));
                            of->setFocus(Qt::OtherFocusReason);
                        }
                    },
                    QStringLiteral("reality.show")},
                   {tr("Undo"), with([](SpecPage& one) { one.undo(); }), QStringLiteral("reality.undo")}},
                  QStringLiteral("muted"));
    if (derived) {
        connect(page, &SpecPage::changed, this, &RealityPage::holdAgainstOwn, Qt::UniqueConnection);
    }
}

/// Once the spec that was begun here is saved.
void RealityPage::holdAgainstOwn() {
    SpecPage* const page = m_deeds->page();
    if (page && m_feed && !page->path().isEmpty() && !page->isModified()) {
        page->disconnect(this);
        m_notice->hide();
        m_desk.checks.attach(*m_feed, page->path());
        m_desk.tell(tr("%1 is held against %2.").arg(m_feed->title(), page->title()));
    }
}

}  // namespace plumb::desk
