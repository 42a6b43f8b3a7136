// Two specs are chosen and held against each other, again whenever one of them changes.
#include "widgets/common/job_head.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/common/settings.h"
#include "widgets/gap/gap_filter_bar.h"
#include "widgets/gap/gap_form.h"
#include "widgets/gap/gap_model.h"
#include "widgets/gap/gap_page.h"
#include "widgets/gap/gap_side_box.h"
#include "widgets/gap/gap_watch.h"
#include "widgets/models/checks.h"
#include "widgets/models/sentences.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"

#include <QFileInfo>
#include <QToolButton>

#include <utility>

namespace plumb::desk {
namespace {

const QString kStrictGapsKey = QStringLiteral("gap/strictUsage");
const QString kVersionGapsKey = QStringLiteral("gap/versions");

/// What is open and not saved counts, not what its file holds.
spec::SpecTexts textsNow(Desk& desk) {
    spec::SpecTexts texts = desk.checks.specTexts();
    for (const QPointer<SpecPage>& page : SpecHub::of(desk).pages()) {
        const QString file = page ? QFileInfo(page->path()).canonicalFilePath() : QString();
        if (!file.isEmpty() && page->isModified()) {
            texts[file.toStdString()] = std::string(page->edit()->bytes());
        }
    }
    return texts;
}

}  // namespace

void GapPage::readOptions() {
    m_options.strictUsage = m_desk.settings.value(kStrictGapsKey, false).toBool();
    m_options.versions = m_desk.settings.value(kVersionGapsKey, false).toBool();
}

void GapPage::choose(const QString& sender, const QString& receiver) {
    if (!sender.isEmpty()) {
        m_sides[0]->choose(sender);
    }
    if (!receiver.isEmpty()) {
        m_sides[1]->choose(receiver);
    }
    compare();
}

bool GapPage::canCompare() const {
    return m_sides[0]->isChosen() && m_sides[1]->isChosen();
}

void GapPage::compare() {
    if (!m_sides[0]->isChosen() && !m_sides[1]->isChosen()) {
        restate();
        return;
    }
    m_finding = m_desk.jobs.run<std::shared_ptr<const GapsFound>>(
        this, tr("Comparing two specs"),
        [sender = m_sides[0]->ask(), receiver = m_sides[1]->ask(), texts = textsNow(m_desk), options = m_options](
            const CancelToken& cancel, Progress&) { return findGapsOf(sender, receiver, texts, options, cancel); },
        [this](Result<std::shared_ptr<const GapsFound>> found) { took(std::move(found)); });
    m_head->setRunning([this] { return m_finding.progress(); });
    restate();
}

void GapPage::stop() {
    m_finding.drop();
    m_head->setDone();
    restate();
    m_head->setSentence(tr("Stopped. The list is as it was."));
}

void GapPage::took(Result<std::shared_ptr<const GapsFound>> found) {
    m_finding = {};
    m_head->setDone();
    if (!found) {
        restate();
        m_head->setSentence(sentence(found.error()), QStringLiteral("error"));
        emit compared();
        return;
    }
    m_found = std::move(*found);
    m_sides[0]->setRead(m_found->sender);
    m_sides[1]->setRead(m_found->receiver);
    QStringList files = m_found->sender.files + m_found->receiver.files;
    for (GapSideBox* const one : m_sides) {
        files.append(QFileInfo(one->name()).isAbsolute() ? QStringList{one->name()} : QStringList());
    }
    m_watch->watch(files, {m_sides[0]->page(), m_sides[1]->page()});
    if (m_found->both()) {
        const bool first = m_store.document().rows.empty();
        m_form->commit();
        if (m_store.update(m_found->sender.spec, m_found->receiver.spec, m_found->gaps)) {
            m_updated = true;
            touched();
        }
        if (first && m_model->rowCount() > 0) {
            m_list->selectRow(m_model->at(0) ? 0 : std::min(1, m_model->rowCount() - 1));
        }
        tellMarks();
    }
    restate();
    emit compared();
}

void GapPage::tellMarks() {
    const GapCounts& counts = m_store.counts();
    if (counts.marks() == 0) {
        if (m_notice->objectName() == QLatin1String("gap.marks")) {
            m_notice->hide();
        }
        return;
    }
    QStringList parts;
    if (counts.fresh > 0) {
        parts.append(tr("%Ln gaps are new", nullptr, static_cast<int>(counts.fresh)));
    }
    if (counts.changed > 0) {
        parts.append(tr("%Ln are not what was decided about", nullptr, static_cast<int>(counts.changed)));
    }
    if (counts.gone > 0) {
        parts.append(tr("%Ln are gone", nullptr, static_cast<int>(counts.gone)));
    }
    const QString said = tr("Since last time, %1. Decisions stayed.").arg(parts.join(QStringLiteral(", ")));
    const bool other = !m_notice->sentence().isEmpty() && m_notice->objectName() != QLatin1String("gap.marks");
    if (m_notice->sentence() == said || other) {
        return;
    }
    m_notice->setObjectName(QStringLiteral("gap.marks"));
    m_notice->ask(said,
                  {{tr("Show only these"),
                    [this] {
                        m_filter->clear();
                        m_filter->findChild<QToolButton*>(QStringLiteral("gap.quickMarked"))->setChecked(true);
                        m_list->setFocus(Qt::OtherFocusReason);
                    },
                    QStringLiteral("gap.showMarked")},
                   {tr("Take all marks away"), [this] { takeMarks(true); }, QStringLiteral("gap.takeMarks")},
                   {tr("Later"), {}, QStringLiteral("gap.later")}},
                  QStringLiteral("muted"));
}

void GapPage::setOptions(const spec::GapOptions& options) {
    m_options = options;
    m_desk.settings.setValue(kStrictGapsKey, options.strictUsage);
    m_desk.settings.setValue(kVersionGapsKey, options.versions);
    compare();
}

void GapPage::swap() {
    if (m_store.holdsWork() || !m_kept.isEmpty() || !m_path.isEmpty()) {
        // What was decided is of this direction.
        emit pageAsked(m_sides[1]->name(), m_sides[0]->name());
        return;
    }
    const QString sender = m_sides[0]->name(), receiver = m_sides[1]->name();
    SpecPage *const senderPage = m_sides[0]->page(), *const receiverPage = m_sides[1]->page();
    const auto set = [](GapSideBox* box, const QString& name, SpecPage* page) {
        if (page) {
            box->choosePage(page);
        } else {
            box->choose(name);
        }
    };
    set(m_sides[0], receiver, receiverPage);
    set(m_sides[1], sender, senderPage);
    m_store.reset({});
    compare();
}

}  // namespace plumb::desk
