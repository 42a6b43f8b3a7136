// The messages that the document shows: what they break of the spec leads to both, and they open as messages.
#include "widgets/common/icons.h"
#include "widgets/common/row_view.h"
#include "widgets/importing/document_pages.h"
#include "widgets/importing/document_text.h"
#include "widgets/importing/import_outline_model.h"
#include "widgets/importing/import_page.h"
#include "widgets/importing/samples_pane.h"
#include "widgets/models/workspace.h"

#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace plumb::desk {
namespace {

/// What a finding may be about in the spec, the closest first.
std::vector<std::string> pathsOf(const check::SampleCheck& sample, const check::SampleFinding& finding) {
    std::vector<std::string> paths;
    std::string node = sample.messageSpec + '/' + finding.rulePath;
    std::replace(node.begin(), node.end(), '.', '/');
    if (finding.rulePath.find('-') == std::string::npos) {
        paths.push_back(node);
    }
    paths.push_back(finding.rulePath);
    std::string place = finding.messagePath;
    while (!place.empty()) {
        paths.push_back(place);
        const std::size_t cut = place.find_last_of("-.");
        place.resize(cut == std::string::npos ? 0 : cut);
    }
    paths.push_back(sample.messageSpec);
    return paths;
}

ImportRow::Column columnOf(check::Category category) {
    switch (category) {
    case check::Category::Usage:
    case check::Category::Predicate:
        return ImportRow::Usage;
    case check::Category::Cardinality:
        return ImportRow::HowOften;
    case check::Category::Length:
        return ImportRow::Length;
    case check::Category::Type:
    case check::Category::Format:
        return ImportRow::DataType;
    case check::Category::ValueSet:
        return ImportRow::More;
    default:
        return ImportRow::Place;
    }
}

}  // namespace

bool ImportPage::hasSamples() const {
    return m_session.scene() && !m_session.scene()->samples.empty();
}

void ImportPage::showSamples() {
    if (!hasSamples()) {
        return;
    }
    m_samplesButton->setChecked(true);
    m_below->setCurrentIndex(kSamplesPart);
    m_samples->giveKeyboard();
    const int row = std::max(0, m_samples->rows()->currentIndex().row());
    showFinding(m_samples->model()->sampleAt(row), m_samples->model()->findingAt(row));
    restate();
}

void ImportPage::showFinding(int sample, int finding) {
    const ImportScenePtr& scene = m_session.scene();
    if (!scene || sample < 0 || static_cast<std::size_t>(sample) >= scene->samples.size()) {
        return;
    }
    const auto at = static_cast<std::size_t>(sample);
    const spec::DocumentPlace& place = scene->imported.report.samples[at].place;
    m_text->goTo(place);
    if (m_pages->scene()) {
        m_pages->goTo(place);
    }
    QModelIndex shown;
    if (finding >= 0) {
        const check::SampleFinding& one = scene->samples[at].findings[static_cast<std::size_t>(finding)];
        m_following = true;
        for (const std::string& path : pathsOf(scene->samples[at], one)) {
            shown = shown.isValid() ? shown : m_outlineModel->reveal(path);
        }
        if (shown.isValid()) {
            shown = shown.siblingAtColumn(columnOf(one.finding.category));
            m_outline->setCurrentIndex(shown);
            m_outline->scrollTo(shown);
        }
        m_following = false;
    }
    if (!shown.isValid()) {
        m_outline->clearSelection();
    }
    emit changed();
}

bool ImportPage::showSampleAt(const spec::DocumentPlace& place) {
    const ImportScenePtr& scene = m_session.scene();
    const spec::DocumentBlock* const block = scene ? blockOf(scene->source->document, place) : nullptr;
    const spec::DocumentCell* const cell = block ? cellOf(scene->source->document, place) : nullptr;
    if (!block || !scene->isOfSample(cell ? cell->text : block->text)) {
        return false;
    }
    // The last that begins before it.
    const std::vector<spec::ImportedSample>& samples = scene->imported.report.samples;
    int sample = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        sample = samples[i].place <= place ? static_cast<int>(i) : sample;
    }
    m_samplesButton->setChecked(true);
    m_below->setCurrentIndex(kSamplesPart);
    if (m_samples->model()->sampleAt(m_samples->rows()->currentIndex().row()) != sample) {
        m_following = true;
        m_samples->rows()->selectRow(m_samples->model()->rowOf(sample, -1));
        m_following = false;
    }
    restate();
    return true;
}

Feed* ImportPage::openSamples() {
    if (!hasSamples()) {
        return nullptr;
    }
    std::string text;
    for (const spec::ImportedSample& one : m_session.scene()->imported.report.samples) {
        text += one.text;
    }
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    Feed* const feed = m_desk.workspace.openText(std::move(text), tr("Samples of %1").arg(m_session.name()));
    if (!plain) {
        feed->setCharset(hl7::Charset::utf8());  // of the document, whatever the messages say
    }
    return feed;
}

void ImportPage::restateSamples() {
    const QLocale locale;
    const ImportScenePtr& scene = m_session.scene();
    m_samplesButton->setVisible(hasSamples());
    if (!hasSamples()) {
        if (m_below->currentIndex() == kSamplesPart) {
            setShow(m_listModel->show());
        }
        return;
    }
    const QString all = locale.toString(static_cast<qulonglong>(scene->samples.size()));
    const std::size_t odd = scene->samplesAtOdds();
    m_samplesButton->setText(odd == 0 ? tr("Samples %1").arg(all)
                                      : tr("Samples %1, at odds %2", "how many sample messages, and how many of them "
                                                                     "break the spec")
                                            .arg(all, locale.toString(static_cast<qulonglong>(odd))));
    m_samplesButton->setIcon(odd == 0 ? QIcon() : icon(QStringLiteral("warning-sign"), m_desk.theme, Role::Warning));
    m_samplesButton->setToolTip(odd == 0 ? tr("The messages that the document shows keep to the spec that it makes")
                                         : tr("Messages that the document shows break the spec that it makes: it "
                                              "contradicts itself, or was misread"));
}

}  // namespace plumb::desk
