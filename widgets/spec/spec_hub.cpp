#include "widgets/spec/spec_hub.h"

#include "base/file.h"
#include "spec/load_text.h"
#include "spec/spec_yaml.h"
#include "widgets/common/actions.h"
#include "widgets/models/checks.h"
#include "widgets/models/jobs.h"
#include "widgets/models/sentences.h"
#include "widgets/project/document_page.h"
#include "widgets/spec/spec_file.h"
#include "widgets/spec/spec_page.h"
#include "widgets/spec/spec_starter.h"

#include <QFile>
#include <QFileInfo>

namespace plumb::desk {
namespace {

QString canonical(const QString& path) {
    const QString found = QFileInfo(path).canonicalFilePath();
    return found.isEmpty() ? QFileInfo(path).absoluteFilePath() : found;
}

/// Told by its content; a file that cannot be read says so in its page.
bool isOtherKind(const QString& path) {
    if (QFileInfo(path).isDir()) {
        return true;
    }
    const Result<std::string> text = readAll(path.toStdString(), kLargestSpec);
    if (!text || spec::looksLikeSpecYaml(*text)) {
        return false;
    }
    for (const spec::Importer& importer : spec::importers()) {
        if (importer.sniffs(path.toStdString(), false, *text)) {
            return true;
        }
    }
    return false;
}

}  // namespace

SpecHub::SpecHub(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {
    setObjectName(QStringLiteral("specHub"));
}

SpecHub& SpecHub::of(Desk& desk) {
    auto* const found = desk.actions.findChild<SpecHub*>(QStringLiteral("specHub"), Qt::FindDirectChildrenOnly);
    return found ? *found : *new SpecHub(desk, &desk.actions);
}

bool SpecHub::isSpec(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    QFile file(path);
    if ((suffix != QLatin1String("yaml") && suffix != QLatin1String("yml")) || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    constexpr qint64 kHead = 8192;
    return spec::looksLikeSpecYaml(file.read(kHead).toStdString());
}

SpecPage* SpecHub::open(const QString& path) {
    SpecPage* const known = m_pages.find([wanted = canonical(path)](const SpecPage& page) {
        return !page.path().isEmpty() && canonical(page.path()) == wanted;
    });
    if (known) {
        return show(known);
    }
    if (isOtherKind(path)) {
        const Result<std::string> copy = copyOfSpec(path.toStdString());
        if (!copy) {
            m_desk.tell(sentence(copy.error()));
            return nullptr;
        }
        m_desk.tell(tr("%1 is not YAML. This is a copy of it in YAML, not yet saved.").arg(QFileInfo(path).fileName()));
        return openText(*copy);
    }
    return show(new SpecPage(m_desk, path));
}

void SpecHub::openKept(const QString& name, quint32 line) {
    if (QFileInfo::exists(name) && m_desk.checks.specTexts().count(name.toStdString()) == 0) {
        if (SpecPage* const page = open(name); page && line > 0) {
            page->goTo(line, 1);
        }
    } else if (m_desk.project) {
        showDocument(m_desk, QStringLiteral("spec"), name, line);
    }
}

SpecPage* SpecHub::openText(std::string text) {
    return show(new SpecPage(m_desk, {}, std::move(text)));
}

SpecPage* SpecHub::show(SpecPage* page) {
    if (m_pages.toFront(page)) {
        connect(page, &SpecPage::changed, &m_desk.actions, &Actions::refresh);
        emit pageOpened(page);
    }
    m_desk.showPage(page, page->windowTitle(), QStringLiteral("specs"));
    page->setFocus(Qt::OtherFocusReason);
    m_desk.actions.refresh();
    return page;
}

SpecPage* SpecHub::current() const {
    return m_pages.current();
}

void SpecHub::goToRule(const QString& spec, std::uint16_t file, quint32 line, quint32 column) {
    // Which file has which number is known only after loading it all; what is to be done keeps the handle until then.
    auto handle = std::make_shared<JobHandle>();
    *handle = m_desk.jobs.run<QString>(
        this, tr("Looking for the rule"),
        [name = spec.toStdString(), file, texts = m_desk.checks.specTexts()](const CancelToken&,
                                                                             Progress&) -> Result<QString> {
            const Result<spec::LoadedSpec> loaded =
                plumb::spec::loadSpecWith(name, plumb::spec::shippedSpecFolders(), texts);
            if (!loaded) {
                return fail(loaded.error());
            }
            return file < loaded->files.size() ? toQString(loaded->files[file]) : QString();
        },
        [this, handle, line, column](Result<QString> path) {
            if (!path) {
                m_desk.tell(sentence(path.error()));
            } else if (path->isEmpty()) {
                m_desk.tell(tr("This rule stands in no file."));
            } else if (m_desk.checks.specTexts().count(path->toStdString()) > 0) {
                openKept(*path, line);
            } else if (SpecPage* const page = open(*path)) {
                page->goTo(line, column);
            }
        });
}

}  // namespace plumb::desk
