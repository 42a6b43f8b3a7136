#include "widgets/gap/gap_form.h"

#include "widgets/common/label_tone.h"
#include "widgets/gap/gap_day.h"
#include "widgets/gap/gap_words.h"
#include "widgets/models/counted.h"
#include "widgets/models/sentences.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QToolButton>

#include <algorithm>

namespace plumb::desk {
namespace {

/// What all rows have in common; nothing: they differ.
template <class V>
std::optional<V> sameOfAll(const GapStore& store, const GapStore::Rows& rows, V (*of)(const spec::GapRow&)) {
    std::optional<V> same;
    for (const std::size_t row : rows) {
        const V value = of(store.row(row));
        if (same && *same != value) {
            return std::nullopt;
        }
        same = value;
    }
    return same;
}

QString ownerOfGap(const spec::GapRow& row) {
    return toQString(row.owner);
}

QString dueOfGap(const spec::GapRow& row) {
    return toQString(row.due);
}

QString commentOfGap(const spec::GapRow& row) {
    return toQString(row.comment);
}

int decisionOfGap(const spec::GapRow& row) {
    return static_cast<int>(row.decision);
}

int statusOfGap(const spec::GapRow& row) {
    return static_cast<int>(row.status);
}

}  // namespace

GapForm::GapForm(Desk& desk, GapStore& store, QWidget* parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_store(store) {
    build();
    words();
    connect(m_decision, &QComboBox::activated, this, [this](int index) {
        const auto decision = static_cast<spec::GapDecision>(m_decision->itemData(index).toInt());
        set(decision == spec::GapDecision::None ? tr("Take the decision away") : decisionWord(decision),
            [decision](GapWork& work) { work.decision = decision; });
    });
    connect(m_status, &QComboBox::activated, this, [this](int index) {
        const auto status = static_cast<spec::GapStatus>(m_status->itemData(index).toInt());
        set(statusWord(status), [status](GapWork& work) { work.status = status; });
    });
    connect(m_owner, &QLineEdit::editingFinished, this, &GapForm::takeOwner);
    connect(m_due, &QLineEdit::editingFinished, this, &GapForm::takeDue);
    connect(m_due, &QLineEdit::textEdited, this, [this] { m_dueProblem->hide(); });
    connect(&store, &GapStore::rowsChanged, this, &GapForm::fill);
    connect(&store, &GapStore::listChanged, this, &GapForm::fill);
    for (QWidget* const one : std::initializer_list<QWidget*>{m_comment, m_owner, m_due, m_decision, m_status}) {
        one->installEventFilter(this);
    }
    fill();
}

std::vector<std::size_t> GapForm::rows() const {
    std::vector<std::size_t> found;
    std::vector<std::string> keys = m_keys;
    std::sort(keys.begin(), keys.end());
    for (std::size_t i = 0; i < m_store.document().rows.size(); ++i) {
        if (std::binary_search(keys.begin(), keys.end(), m_store.row(i).gap.key)) {
            found.push_back(i);
        }
    }
    return found;
}

void GapForm::show(const GapStore::Rows& rows) {
    std::vector<std::string> keys;
    keys.reserve(rows.size());
    for (const std::size_t row : rows) {
        keys.push_back(m_store.row(row).gap.key);
    }
    if (keys != m_keys) {
        commit();
        m_keys = std::move(keys);
    }
    fill();
}

void GapForm::commit() {
    if (m_filling || m_keys.empty()) {
        return;
    }
    takeOwner();
    takeDue();
    takeComment();
}

void GapForm::focusFirst() {
    m_owner->setFocus(Qt::OtherFocusReason);
    m_owner->selectAll();
    ensureWidgetVisible(m_owner);
}

void GapForm::set(const QString& what, const std::function<void(GapWork&)>& how) {
    m_store.change(rows(), what, how);
}

void GapForm::takeOwner() {
    if (m_filling || !m_owner->isModified()) {
        return;
    }
    m_owner->setModified(false);
    set(tr("Owner"), [owner = m_owner->text().trimmed().toStdString()](GapWork& work) { work.owner = owner; });
}

void GapForm::takeDue() {
    if (m_filling || !m_due->isModified()) {
        return;
    }
    const std::optional<QDate> day = readDay(m_due->text(), QDate::currentDate());
    m_dueProblem->setVisible(!day);
    if (!day) {
        return;
    }
    m_due->setModified(false);
    set(tr("Due day"), [due = day->isValid() ? day->toString(Qt::ISODate).toStdString()
                                             : std::string()](GapWork& work) { work.due = due; });
}

void GapForm::takeComment() {
    if (m_filling || !m_comment->document()->isModified()) {
        return;
    }
    m_comment->document()->setModified(false);
    set(tr("Comment"),
        [text = m_comment->toPlainText().trimmed().toStdString()](GapWork& work) { work.comment = text; });
}

void GapForm::setReachable(bool sender, bool receiver) {
    m_go[0]->setEnabled(sender);
    m_go[1]->setEnabled(receiver);
    const QString why = tr("It comes from the standard, not from a line of this spec.");
    m_go[0]->setToolTip(sender ? tr("Open the sender's spec at this place") : why);
    m_go[1]->setToolTip(receiver ? tr("Open the receiver's spec at this place") : why);
}

void GapForm::fill() {
    m_filling = true;
    fillTexts();
    fillWork();
    m_filling = false;
}

void GapForm::fillTexts() {
    const GapStore::Rows chosen = rows();
    const bool one = chosen.size() == 1;
    m_work->setEnabled(!chosen.empty());
    m_sides->setVisible(one);
    m_detail->hide();
    if (chosen.empty()) {
        m_place->setText(tr("No gap is chosen"));
        m_sentence->setText(tr("Choose one in the list, or many: what you write here counts for all of them."));
        return;
    }
    if (!one) {
        m_place->setText(tr("%Ln gaps are chosen", nullptr, static_cast<int>(chosen.size())));
        m_sentence->setText(tr("What you write here counts for all of them, in one step to undo."));
        return;
    }
    const spec::Gap& gap = m_store.row(chosen.front()).gap;
    m_place->setText(gapPlaceText(gap));
    m_sentence->setText(gapSentence(gap));
    const spec::GapSide* const sides[2] = {&gap.sender, &gap.receiver};
    for (int i = 0; i < 2; ++i) {
        const spec::GapSide& side = *sides[i];
        m_paths[i]->setText(side.path.empty() ? tr("not there") : toQString(side.path));
        m_names[i]->setText(toQString(side.name));
        m_says[i]->setText(side.says.empty() ? tr("says nothing") : toQString(side.says));
        setTone(m_says[i], side.says.empty() ? QStringLiteral("muted") : QString());
        setTone(m_paths[i], side.path.empty() ? QStringLiteral("muted") : QString());
    }
    QStringList more;
    if (!gap.detail.empty()) {
        more.append(toQString(gap.detail));
    }
    if (!gap.messages.empty()) {
        more.append(tr("In %1").arg(gapEvents(gap)));
    }
    m_detail->setText(more.join(QLatin1Char('\n')));
    m_detail->setVisible(!more.isEmpty());
}

void GapForm::fillWork() {
    const GapStore::Rows chosen = rows();
    const auto choose = [](QComboBox* box, std::optional<int> value) {
        box->setCurrentIndex(value ? box->findData(*value) : -1);
    };
    choose(m_decision, chosen.empty() ? std::optional(0) : sameOfAll(m_store, chosen, &decisionOfGap));
    choose(m_status, chosen.empty() ? std::optional(0) : sameOfAll(m_store, chosen, &statusOfGap));
    const auto write = [&](QLineEdit* line, QString (*of)(const spec::GapRow&), const QString& hint) {
        const std::optional<QString> same = sameOfAll(m_store, chosen, of);
        const bool differ = !chosen.empty() && !same;
        line->setPlaceholderText(differ ? tr("They differ") : hint);
        if (!line->isModified() || !line->hasFocus()) {
            line->setText(same.value_or(QString()));
            line->setModified(false);
        }
    };
    write(m_owner, &ownerOfGap, tr("Who takes care of it"));
    if (!m_dueProblem->isVisible() || !m_due->hasFocus()) {
        write(m_due, &dueOfGap, tr("2027-01-31, or +14"));
        m_dueProblem->hide();
    }
    const std::optional<QString> comment = sameOfAll(m_store, chosen, &commentOfGap);
    m_comment->setPlaceholderText(!chosen.empty() && !comment ? tr("They differ")
                                                              : tr("What was found out, agreed, or is to be done"));
    if (!m_comment->document()->isModified() || !m_comment->hasFocus()) {
        const QString text = comment.value_or(QString());
        if (m_comment->toPlainText() != text) {
            m_comment->setPlainText(text);
        }
        m_comment->document()->setModified(false);
    }
    QStringList owners;
    for (const spec::GapRow& row : m_store.document().rows) {
        if (const QString owner = toQString(row.owner); !owner.isEmpty() && !owners.contains(owner)) {
            owners.append(owner);
        }
    }
    owners.sort(Qt::CaseInsensitive);
    if (auto* const known = qobject_cast<QStringListModel*>(m_owner->completer()->model());
        known && known->stringList() != owners) {
        known->setStringList(owners);
    }
}

bool GapForm::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_comment && event->type() == QEvent::FocusOut) {
        takeComment();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape ||
            (watched == m_comment && key->key() == Qt::Key_Return && key->modifiers() == Qt::ControlModifier)) {
            commit();
            emit left();
            return true;
        }
        if (watched == m_comment && key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            focusNextChild();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void GapForm::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        words();
        fill();
    }
}

}  // namespace plumb::desk
