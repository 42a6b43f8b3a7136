#include "widgets/project/document_page.h"

#include "project/documents.h"
#include "widgets/common/find_page.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/theme.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"
#include "widgets/project/kind_words.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>

#include <utility>

namespace plumb::desk {

DocumentPage::DocumentPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_means(new QLabel(this))
    , m_text(new QPlainTextEdit(this)) {
    constexpr int kMargin = 12, kSpacing = 4;
    setObjectName(QStringLiteral("documentPage"));
    for (QLabel* const label : {m_title, m_means}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(kMargin, 0, kMargin, 0);
    }
    setTone(m_means, QStringLiteral("muted"));
    m_text->setReadOnly(true);
    m_text->setObjectName(QStringLiteral("documentPage.text"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, kMargin, 0, 0);
    column->setSpacing(kSpacing);
    column->addWidget(m_title);
    column->addWidget(m_means);
    column->addWidget(m_text, 1);
    const auto look = [this] {
        m_title->setFont(m_desk.theme.title());
        m_text->setFont(m_desk.theme.monospace());
    };
    connect(&desk.theme, &Theme::changed, this, look);
    look();
    connect(&desk.project->session(), &ProjectSession::closing, this, &DocumentPage::clear);
    // The privacy mask was set or taken away.
    connect(&desk.focus, &Focus::messageChanged, this, [this] { showText(m_content); });
    setFocusProxy(m_text);
    inEveryLanguage(this, [this] { say(); });
}

void DocumentPage::say() {
    m_title->setText(documentTitle(m_kind, m_name));
    m_means->setText(
        m_kind.isEmpty() ? tr("No project is open")
        : m_kind == QLatin1String("spec")
            ? tr("%1, as the project keeps it. To read only: its file is not there, or holds another text.")
                  .arg(documentWord(m_kind))
            : tr("%1, kept in the project. To read only.").arg(documentWord(m_kind)));
    m_text->setAccessibleName(m_kind.isEmpty() ? tr("Document") : documentWord(m_kind));
    showText(m_content);
}

void DocumentPage::showText(const QString& text) {
    const QString seen = m_desk.masked() && !text.isEmpty() ? tr("Hidden while the mask is on.") : text;
    if (m_text->toPlainText() != seen) {
        m_text->setPlainText(seen);
    }
}

void DocumentPage::goToLine() {
    const QTextBlock block = m_text->document()->findBlockByNumber(static_cast<int>(m_line) - 1);
    if (m_line > 0 && block.isValid() && !m_desk.masked()) {
        m_text->setTextCursor(QTextCursor(block));
        m_text->centerCursor();
    }
}

void DocumentPage::clear() {
    m_job = JobHandle();
    m_kind.clear();
    m_name.clear();
    m_content.clear();
    say();
}

void DocumentPage::read(const QString& kind, const QString& name, quint32 line) {
    m_line = line;
    m_kind = kind;
    m_name = name;
    m_content.clear();
    say();
    m_job = m_desk.jobs.run<QString>(
        this, tr("Reading %1").arg(documentTitle(kind, name)),
        [project = m_desk.project->session().project(), kind = kind.toStdString(),
         name = name.toStdString()](const CancelToken&, Progress&) -> Result<QString> {
            Result<project::Project::Reader> reader = project->reader();
            const auto text = reader ? project::readDocument(**reader, kind, name)
                                     : Result<std::optional<std::string>>(fail(std::move(reader.error())));
            return text ? Result<QString>(toQString(text->value_or(std::string()))) : fail(text.error());
        },
        [this](const Result<QString>& text) {
            m_content = text ? *text : sentence(text.error());
            showText(m_content);
            goToLine();
        });
}

void showDocument(Desk& desk, const QString& kind, const QString& name, quint32 line) {
    if (!desk.project->session().isOpen()) {
        return;
    }
    auto* page = findPage<DocumentPage>([&desk](const DocumentPage& one) { return one.isOf(desk); });
    if (!page) {
        page = new DocumentPage(desk);
    }
    desk.showPage(page, DocumentPage::tr("Document"), QStringLiteral("project"));
    page->read(kind, name, line);
    page->text()->setFocus(Qt::OtherFocusReason);
}

}  // namespace plumb::desk
