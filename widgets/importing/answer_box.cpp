#include "widgets/importing/answer_box.h"

#include "dictionary/dictionary.h"
#include "widgets/common/icons.h"
#include "widgets/common/in_every_theme.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/importing/importing_words.h"
#include "widgets/importing/reason_words.h"
#include "widgets/importing/ways_model.h"
#include "widgets/models/sentences.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace plumb::desk {
namespace {

/// Types that versions of the standard renamed.
const char* renamedType(const std::string& old) {
    constexpr std::pair<const char*, const char*> kRenamed[] = {
        {"TS", "DTM"}, {"CE", "CWE"}, {"CN", "XCN"}, {"CK", "CX"}, {"PN", "XPN"}, {"AD", "XAD"}, {"TN", "XTN"}};
    for (const auto& [before, after] : kRenamed) {
        if (old == before) {
            return after;
        }
    }
    return nullptr;
}

/// What can be said to all facts of a doubt, each once, the likeliest first.
std::vector<spec::Correction> waysOf(const ImportScene& scene, const ImportDoubt& doubt) {
    std::vector<spec::Correction> ways;
    const auto add = [&ways](spec::Correction way) {
        if (std::find(ways.begin(), ways.end(), way) == ways.end()) {
            ways.push_back(std::move(way));
        }
    };
    constexpr std::size_t kMostFacts = 8;
    for (std::size_t i = 0; i < std::min(doubt.facts.size(), kMostFacts); ++i) {
        const spec::ImportFact& fact = scene.fact(doubt.facts[i]);
        for (spec::Correction& way : spec::waysToAnswer(fact, scene.imported)) {
            const char* const renamed =
                way.kind == spec::Correction::Kind::Type && spec::isOpen(way) ? renamedType(way.text) : nullptr;
            const std::optional<dictionary::Version> version = dictionary::parseVersion(scene.imported.spec.standard);
            if (renamed && version && dictionary::Dictionary::of(*version).type(renamed)) {
                spec::Correction likely = way;
                likely.meaning = renamed;
                add(std::move(likely));
            }
            add(std::move(way));
        }
    }
    return ways;
}

}  // namespace

AnswerBox::AnswerBox(Desk& desk, ImportSession& session, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_session(session)
    , m_about(new QLabel)
    , m_said(new QLabel)
    , m_reason(new QLabel)
    , m_problem(new QLabel)
    , m_list(new RowView(desk.theme))
    , m_model(new WaysModel(this))
    , m_line(new QLineEdit)
    , m_take(new QPushButton)
    , m_undo(new QPushButton) {
    build();
    connect(m_take, &QPushButton::clicked, this, &AnswerBox::take);
    connect(m_undo, &QPushButton::clicked, this, &AnswerBox::undone);
    connect(m_list, &RowView::opened, this, &AnswerBox::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { restate(); });
    connect(m_line, &QLineEdit::textEdited, this, [this] { restate(); });
    m_list->installEventFilter(this);
    m_line->installEventFilter(this);
    setFocusProxy(m_list);
    inEveryLanguage(this, [this] {
        m_list->setAccessibleName(tr("Answers"));
        m_line->setAccessibleName(tr("Answer"));
        m_take->setText(tr("Answer"));
        m_take->setToolTip(tr("Say this and go to the next doubt (Enter)"));
        m_undo->setText(tr("Take the answer back"));
        m_undo->setToolTip(tr("Take back what was said last (Ctrl+Z)"));
        say();
    });
}

void AnswerBox::build() {
    m_about->setObjectName(QStringLiteral("importing.about"));
    m_reason->setObjectName(QStringLiteral("importing.reason"));
    m_list->setObjectName(QStringLiteral("importing.ways"));
    m_line->setObjectName(QStringLiteral("importing.value"));
    m_take->setObjectName(QStringLiteral("importing.take"));
    m_undo->setObjectName(QStringLiteral("importing.undo"));
    for (QLabel* const label : {m_about, m_said, m_reason, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setTone(m_said, QStringLiteral("muted"));
    setTone(m_problem, QStringLiteral("error"));
    m_problem->hide();
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setHeaderShown(false);
    m_list->header()->resizeSection(WaysModel::DigitColumn, 28);
    m_list->header()->setStretchLastSection(true);
    QSizePolicy kept = m_line->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_line->setSizePolicy(kept);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_line, 1);
    buttons->addWidget(m_take);
    buttons->addWidget(m_undo);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(12, 8, 12, 8);
    all->setSpacing(4);
    all->addWidget(m_about);
    all->addWidget(m_said);
    all->addWidget(m_reason);
    all->addWidget(m_list, 100);
    all->addStretch(1);  // where nothing is to be chosen
    all->addWidget(m_problem);
    all->addLayout(buttons);
    inEveryTheme(m_desk.theme, this, [this] {
        QFont strong = m_desk.theme.font();
        strong.setWeight(QFont::DemiBold);
        m_about->setFont(strong);
        m_undo->setIcon(icon(QStringLiteral("undo"), m_desk.theme));
    });
}

void AnswerBox::setDoubt(const ImportDoubt* doubt) {
    ask(doubt ? *doubt : ImportDoubt());
}

void AnswerBox::setFact(const spec::ImportFact* fact, int index) {
    if (fact && index >= 0) {
        ask({factKey(*fact), {static_cast<std::uint32_t>(index)}});
        return;
    }
    ask({});
    m_has = fact && m_scene;
    if (m_has) {
        m_fact = *fact;
    }
    say();
}

void AnswerBox::ask(ImportDoubt doubt) {
    const ImportScenePtr& scene = m_session.scene();
    const bool same = scene && m_scene == scene && doubt.key == m_doubt.key && doubt.facts == m_doubt.facts;
    m_doubt = std::move(doubt);
    m_scene = scene;
    m_has = m_scene && !m_doubt.facts.empty();
    if (m_has) {
        m_fact = m_scene->fact(m_doubt.facts.front());
    }
    if (!same) {
        m_ways = m_has ? waysOf(*m_scene, m_doubt) : std::vector<spec::Correction>();
        m_model->setWays(m_ways);
        m_line->clear();
        m_problem->hide();
        if (!m_ways.empty()) {
            m_list->selectRow(0);
        }
    }
    say();
}

void AnswerBox::say() {
    m_about->setVisible(m_has);
    m_reason->setVisible(m_has && m_fact.reason.id != MessageId::None);
    if (m_has) {
        m_about->setText(aboutWords(m_fact));
        const auto saidBy = [this](const spec::ImportFact& one) {
            const QString place = placeWords(m_scene->source->document, one.place);
            return one.text.empty() ? tr("At: %1").arg(place)
                                    : tr("The document says \"%1\", %2").arg(toQString(one.text), place);
        };
        constexpr std::size_t kMostSaid = 3;
        QStringList all{saidBy(m_fact)};
        for (std::size_t i = 1; i < std::min(m_doubt.facts.size(), kMostSaid); ++i) {
            all.append(saidBy(m_scene->fact(m_doubt.facts[i])));
        }
        m_said->setText(all.join(QLatin1Char('\n')));
        m_reason->setText(m_fact.reason.id == MessageId::None ? QString() : reasonWords(m_fact.reason));
    } else {
        m_said->setText(m_session.scene() ? tr("No doubt waits. The spec says what the document says.")
                                          : tr("What the document leaves open is asked here."));
    }
    m_list->setVisible(!m_ways.empty());
    m_take->setVisible(!m_ways.empty());
    restate();
}

const spec::Correction* AnswerBox::chosen() const {
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_ways.size()) ? &m_ways[static_cast<std::size_t>(row)] : nullptr;
}

bool AnswerBox::typing() const {
    const spec::Correction* const way = chosen();
    return way && spec::isOpen(*way);
}

void AnswerBox::restate() {
    const bool open = typing();
    if (open != m_line->isVisibleTo(this) || open) {
        m_line->setVisible(open);
        QStringList meanings;
        for (const std::string& one : open ? spec::meaningsOf(chosen()->kind) : std::vector<std::string>()) {
            meanings.append(toQString(one));
        }
        if (!m_line->completer() ||
            qobject_cast<QStringListModel*>(m_line->completer()->model())->stringList() != meanings) {
            auto* const completer = new QCompleter(meanings, m_line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setCompletionMode(QCompleter::InlineCompletion);
            m_line->setCompleter(completer);
        }
        m_line->setPlaceholderText(meanings.isEmpty() || meanings.size() > 12
                                       ? tr("Type what it means")
                                       : tr("Type what it means: %1").arg(meanings.join(QStringLiteral(", "))));
    }
    m_take->setEnabled(canTake());
    m_undo->setEnabled(m_session.canUndo());
    m_undo->setVisible(m_session.canUndo());
}

bool AnswerBox::canTake() const {
    return !m_doubt.facts.empty() && chosen() && (!typing() || !m_line->text().trimmed().isEmpty());
}

void AnswerBox::take() {
    if (m_doubt.facts.empty() || !chosen()) {
        return;
    }
    if (typing() && m_line->text().trimmed().isEmpty()) {
        m_line->setFocus(Qt::OtherFocusReason);
        return;
    }
    spec::Correction said = *chosen();
    if (typing()) {
        said.meaning = m_line->text().trimmed().toStdString();
    }
    if (const QString problem = m_session.answer(m_doubt, said); !problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        return;
    }
    emit taken();
}

void AnswerBox::giveKeyboard() {
    m_list->setFocus(Qt::OtherFocusReason);
}

bool AnswerBox::keyInList(int key) {
    if (key < Qt::Key_1 || key > Qt::Key_9 || key - Qt::Key_1 >= static_cast<int>(m_ways.size())) {
        return false;
    }
    m_list->selectRow(key - Qt::Key_1);
    take();
    return true;
}

bool AnswerBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
        return QWidget::eventFilter(watched, event);
    }
    auto* const key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo) &&
                      (watched == m_list || m_line->text().isEmpty() || !m_line->isUndoAvailable());
    if (event->type() == QEvent::ShortcutOverride) {
        if (undo) {
            event->accept();
        }
        return undo;
    }
    if (undo) {
        emit undone();
        return true;
    }
    if (key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp) {
        emit stepped(key->key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    }
    if (watched == m_list && key->modifiers() == Qt::NoModifier && keyInList(key->key())) {
        return true;
    }
    if (watched == m_line && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        take();
        return true;
    }
    if (watched == m_line && key->key() == Qt::Key_Escape) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace plumb::desk
