// What becomes of an import: a spec of its own, or changes of the one that an earlier version became.
#include "spec/spec_yaml.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/importing/import_page.h"
#include "widgets/importing/new_version.h"
#include "widgets/keeping/edit_keeper.h"
#include "widgets/models/focus.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QToolButton>

#include <utility>

namespace plumb::desk {

void ImportPage::takeNewVersion(const QString& path) {
    const ImportScenePtr scene = m_session.scene();
    if (!scene) {
        return;
    }
    m_versions->begin(scene->imported.spec, m_spec ? std::string(m_spec->edit()->bytes()) : std::string());
    m_versions->setSpec(m_spec ? m_spec->path() : QString());
    m_session.open(path);
}

void ImportPage::restoreVersion(NewVersion::Kept kept) {
    m_versions->begin(std::move(kept));
    followVersion();
}

void ImportPage::takeNewVersionOf(SpecPage* page, const QString& before, const QString& after) {
    m_spec = page;
    m_nextVersion = after;
    m_session.open(before);
}

void ImportPage::followVersion() {
    if (m_session.isBusy() || !m_session.scene()) {
        return;
    }
    if (!m_nextVersion.isEmpty()) {
        takeNewVersion(std::exchange(m_nextVersion, {}));
    } else if (m_versions->isOn()) {
        m_versions->merge(m_session.scene()->imported.spec);
    }
}

void ImportPage::showVersion(bool shown) {
    m_versionButton->setChecked(shown);
    m_below->setCurrentIndex(shown ? 1 : 0);
    if (shown && m_versions->rowCount() > 0) {
        m_versionList->selectRow(0);
    }
}

// After a restart: the file, or the tab without one, that was to be changed. nullptr: it says something else by now.
SpecPage* ImportPage::specOfVersion() const {
    SpecHub& hub = SpecHub::of(m_desk);
    if (!m_versions->spec().isEmpty()) {
        SpecPage* const page = QFileInfo::exists(m_versions->spec()) ? hub.open(m_versions->spec()) : nullptr;
        return page && page->edit()->bytes() == m_versions->ours() ? page : nullptr;
    }
    for (SpecPage* const page : hub.pages()) {
        if (page->path().isEmpty() && page->edit()->bytes() == m_versions->ours()) {
            return page;
        }
    }
    return nullptr;
}

// The text of the spec that is open is changed in one step to undo; where there is none any more it becomes a new one.
SpecPage* ImportPage::changeSpec() {
    if (!m_versions->isDone()) {
        return nullptr;
    }
    const spec::ReimportedText& merged = m_versions->text();
    if (!m_spec) {
        m_spec = specOfVersion();
    }
    if (m_spec) {
        m_spec->edit()->change(merged.text);
        m_desk.showPage(m_spec, m_spec->windowTitle(), QStringLiteral("specs"));
        m_spec->edit()->setFocus(Qt::OtherFocusReason);
    } else {
        m_spec = SpecHub::of(m_desk).openText(merged.text);
    }
    m_desk.tell(merged.anew ? tr("The spec follows %1. It was written anew, so its comments are gone; undo brings them "
                                 "back.")
                                  .arg(m_session.name())
                            : tr("The spec follows %1; what you changed is kept.").arg(m_session.name()));
    m_versions->taken();
    emit changed();
    return m_spec;
}

bool ImportPage::mayClose() {
    if (m_closing || m_spec || !m_session.isUnsaved()) {
        return true;
    }
    m_notice->ask(tr("What you answered is in no spec and no template yet."),
                  {{tr("Open as spec"), [this] { openSpec(); }},
                   {tr("Keep it open"), {}},
                   {tr("Close without keeping it"), [this] {
                        m_closing = true;
                        if (closeNow) {
                            closeNow();
                        }
                    }}});
    m_notice->focusFirst();
    return false;
}

// Its document and its answers come back (ImportDrafts).
bool ImportPage::mayEnd() {
    const bool kept = m_desk.keeper && m_desk.keeper->state() == EditKeeper::State::Kept;
    return kept || mayClose();
}

bool ImportPage::canOpenSpec() const {
    return m_session.scene() && !m_session.isBusy() && (!m_versions->isOn() || m_versions->isDone());
}

SpecPage* ImportPage::spec() const {
    return m_spec;
}

SpecPage* ImportPage::openSpec() {
    if (!canOpenSpec()) {
        return nullptr;
    }
    if (m_versions->isOn()) {
        return changeSpec();
    }
    m_spec = SpecHub::of(m_desk).openText(spec::writeSpecYaml(m_session.scene()->imported.spec));
    const std::size_t left = m_session.left().size();
    if (m_desk.focus.feed()) {
        m_spec->notice()->ask(
            left == 0
                ? tr("This spec was made of %1. Save it to hold the open messages against it.").arg(m_session.name())
                : tr("This spec was made of %1; %n doubts are not in it. Save it to hold the open messages "
                     "against it.",
                     nullptr, static_cast<int>(left))
                      .arg(m_session.name()),
            {{tr("Later"), {}},
             {tr("Save and hold the messages against it"),
              [page = m_spec] {
                  if (!page) {
                      return;
                  }
                  // Once it has a file.
                  auto* const once = new QObject(page);
                  connect(page, &SpecPage::changed, once, [page, once] {
                      if (page && page->canUse() && !page->isModified()) {
                          disconnect(page, nullptr, once, nullptr);
                          once->deleteLater();
                          page->useForFeed();
                      }
                  });
                  page->save();
              },
              QStringLiteral("importing.saveAndUse")}},
            QStringLiteral("muted"));
    }
    emit changed();
    return m_spec;
}

}  // namespace plumb::desk
