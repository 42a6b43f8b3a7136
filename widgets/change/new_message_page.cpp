#include "widgets/change/new_message_page.h"

#include "base/clock.h"
#include "hl7/shift_time.h"
#include "spec/load_spec.h"
#include "widgets/common/actions.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/theme.h"
#include "widgets/common/wording.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/message_columns.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStringListModel>
#include <QVBoxLayout>

namespace plumb::desk {
namespace {

QString typeInWords(const spec::NewMessage& message) {
    const std::string header = "MSH|^~\\&|||||||" + message.code + '^' + message.event + '\r';
    return messageInWords(hl7::MessageView(asBytes(header)));
}

}  // namespace

NewMessagePage::NewMessagePage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_spec(new QComboBox(this))
    , m_type(new QLineEdit(this))
    , m_types(new QStringListModel(this))
    , m_title(new QLabel(this))
    , m_said(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_make(new QPushButton(this)) {
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_spec->setObjectName(QStringLiteral("new.spec"));
    m_type->setObjectName(QStringLiteral("new.type"));
    m_type->setPlaceholderText(QStringLiteral("ADT^A01"));
    m_type->setClearButtonEnabled(true);
    m_text->setObjectName(QStringLiteral("new.text"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_make->setObjectName(QStringLiteral("new.make"));
    m_said->setWordWrap(true);
    auto* const completer = new QCompleter(m_types, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(14);
    m_type->setCompleter(completer);

    auto* const ask = new QHBoxLayout;
    ask->setSpacing(8);
    ask->addWidget(m_type, 1);
    ask->addWidget(m_spec, 1);
    ask->addWidget(m_make);
    ask->addStretch(1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(ask);
    column->addWidget(m_said);
    column->addWidget(m_text, 1);
    connect(m_spec, &QComboBox::currentIndexChanged, this, &NewMessagePage::load);
    connect(m_type, &QLineEdit::textChanged, this, &NewMessagePage::show);
    connect(m_type, &QLineEdit::returnPressed, this, &NewMessagePage::make);
    connect(m_make, &QPushButton::clicked, this, &NewMessagePage::make);
    connect(&desk.theme, &Theme::changed, this, &NewMessagePage::themeChanged);
    setFocusProxy(m_type);
    themeChanged();
    inEveryLanguage(this, [this] {
        setWindowTitle(tr("New message"));
        m_title->setText(tr("New message"));
        m_make->setText(tr("Make the message"));
        m_spec->setAccessibleName(tr("What says what is required"));
        m_type->setAccessibleName(tr("Message type and event"));
        m_text->setAccessibleName(tr("The message as it will be"));
    });
    onNewLanguage(this, [this] {
        if (m_loaded) {
            show();
        }
    });
}

void NewMessagePage::themeChanged() {
    m_title->setFont(m_desk.theme.title());
    m_text->setFont(m_desk.theme.monospace());
    m_type->setFont(m_desk.theme.monospace());
}

void NewMessagePage::begin() {
    QString usual = QStringLiteral("hl7:2.5.1");
    {
        const QSignalBlocker quiet(m_spec);
        m_spec->clear();
        const Feed* const feed = m_desk.focus.feed();
        if (feed) {
            const AttachedSpec& attached = m_desk.checks.attached(*feed);
            if (attached.spec) {
                m_spec->addItem(attached.title(), attached.name);
                usual = attached.name;
            } else if (m_desk.focus.message() && !m_desk.focus.message()->view.version().empty()) {
                usual = QStringLiteral("hl7:") + toQString(m_desk.focus.message()->view.version());
            }
        }
        for (const dictionary::Version version : dictionary::kVersions) {
            const QString name = toQString(dictionary::versionName(version));
            m_spec->addItem(tr("HL7 %1").arg(name), QStringLiteral("hl7:") + name);
        }
        for (const QString& name : Checks::shippedSpecs()) {
            if (m_spec->findData(name) < 0) {
                m_spec->addItem(name, name);
            }
        }
        const int at = m_spec->findData(usual);
        m_spec->setCurrentIndex(at >= 0 ? at : m_spec->findData(QStringLiteral("hl7:2.5.1")));
    }
    load();
    m_type->setFocus(Qt::ShortcutFocusReason);
    m_type->selectAll();
}

void NewMessagePage::load() {
    m_loaded.reset();
    const std::string name = m_spec->currentData().toString().toStdString();
    m_job = m_desk.jobs.run<std::shared_ptr<const Loaded>>(
        this, tr("Reading %1").arg(m_spec->currentText()),
        [name](const CancelToken&, Progress&) -> Result<std::shared_ptr<const Loaded>> {
            const Result<spec::LoadedSpec> loaded = spec::loadSpec(name);
            if (!loaded) {
                return fail(loaded.error());
            }
            auto out = std::make_shared<Loaded>();
            out->spec = loaded->spec;
            out->types = spec::messagesToMake(*loaded->spec);
            return std::shared_ptr<const Loaded>(std::move(out));
        },
        [this](Result<std::shared_ptr<const Loaded>> loaded) { take(std::move(loaded)); });
    show();
}

void NewMessagePage::take(Result<std::shared_ptr<const Loaded>> loaded) {
    m_job = {};
    if (!loaded) {
        say(sentence(loaded.error()), "error");
        return;
    }
    m_loaded = std::move(*loaded);
    QStringList types;
    for (const std::string& type : m_loaded->types) {
        types.append(toQString(type));
    }
    m_types->setStringList(types);
    show();
}

spec::NewMessage NewMessagePage::wanted() const {
    const QString typed = m_type->text().trimmed().toUpper();
    qsizetype divider = 0;
    while (divider < typed.size() && typed[divider].isLetterOrNumber()) {
        ++divider;
    }
    spec::NewMessage out;
    out.code = typed.left(divider).toStdString();
    out.event = typed.mid(divider + 1).trimmed().toStdString();
    const std::int64_t now = wallMilliseconds();
    out.now = hl7::timeAt(now, localZoneMinutes(now));
    out.salt = QRandomGenerator::global()->generate();
    return out;
}

void NewMessagePage::say(const QString& text, const char* tone) {
    m_said->setText(text);
    setTone(m_said, QLatin1String(tone));
}

void NewMessagePage::show() {
    m_made.reset();
    QString shown;
    if (!m_loaded) {
        say(tr("Reading %1").arg(m_spec->currentText()), "muted");
    } else if (m_type->text().trimmed().isEmpty()) {
        say(tr("Write a type and an event, such as ADT^A01; %Ln are known here.", nullptr,
               static_cast<int>(m_loaded->types.size())),
            "muted");
    } else {
        const spec::NewMessage message = wanted();
        Result<std::string> made = spec::makeMessage(*m_loaded->spec, message);
        if (made) {
            shown = toQString(*made);
            shown.replace(QLatin1Char('\r'), QLatin1Char('\n'));
            m_made = std::move(*made);
            say(tr("%1. What a person must say is left empty and is told by the findings.").arg(typeInWords(message)),
                "muted");
        } else {
            say(sentence(made.error()), "warning");
        }
    }
    m_text->setPlainText(shown);
    m_make->setEnabled(canMake());
    m_desk.actions.refresh();
}

void NewMessagePage::make() {
    if (!canMake()) {
        return;
    }
    const spec::NewMessage message = wanted();
    const QString name = m_spec->currentData().toString();
    // Made now, not when it was typed.
    Result<std::string> made = spec::makeMessage(*m_loaded->spec, message);
    Feed* const feed =
        m_desk.workspace.openText(made ? std::move(*made) : *m_made, tr("New %1").arg(typeInWords(message)));
    if (!name.startsWith(QLatin1String("hl7:"))) {
        m_desk.checks.attach(*feed, name);
    }
}

void addNewMessageActions(Desk& desk) {
    auto page = std::make_shared<QPointer<NewMessagePage>>();
    const QString category = NewMessagePage::tr("Messages");
    desk.actions.add({QStringLiteral("messages.new"), NewMessagePage::tr("Make a new message"), category,
                      QStringLiteral("Ctrl+N"), QStringLiteral("add")},
                     [&desk, page] {
                         if (!*page) {
                             *page = new NewMessagePage(desk);
                         }
                         desk.showPage(*page, NewMessagePage::tr("New message"), QStringLiteral("add"));
                         (*page)->begin();
                     });
    desk.actions.add(
        {QStringLiteral("new.make"),
         NewMessagePage::tr("Make the message that is shown"),
         category,
         {},
         QStringLiteral("check")},
        [page] { (*page)->make(); }, [page] { return *page && (*page)->canMake(); });
}

}  // namespace plumb::desk
