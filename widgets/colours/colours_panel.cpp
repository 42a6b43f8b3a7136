#include "widgets/colours/colours_panel.h"

#include "widgets/colours/colours_model.h"
#include "widgets/colours/kept_rules.h"
#include "widgets/colours/mark_paint.h"
#include "widgets/common/icons.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_delegate.h"
#include "widgets/common/row_view.h"
#include "widgets/keeping/passing_values.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/question.h"
#include "widgets/models/sentences.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {
namespace {

/// The mark as the list shows it.
class RuleDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (index.column() != ColoursModel::MarkColumn) {
            RowDelegate::paint(painter, option, index);
            return;
        }
        constexpr int kStripe = 4, kPlate = 15;
        const auto colour = static_cast<MarkColour>(index.data(KeyRole).toInt());
        painter->fillRect(option.rect.left(), option.rect.top(), kStripe, option.rect.height(),
                          theme().color(roleOf(colour)));
        paintMarkLetter(
            *painter, theme(), colour, index.data().toString(),
            QRectF(option.rect.left() + kStripe + 6, option.rect.center().y() - kPlate / 2.0 + 0.5, kPlate, kPlate));
    }
};

QIcon swatch(const Theme& theme, MarkColour colour) {
    constexpr int kSize = 14;
    QPixmap picture(kSize, kSize);
    picture.fill(theme.color(roleOf(colour)));
    return picture;
}

}  // namespace

ColoursPanel::ColoursPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rules(colourRules(desk))
    , m_model(new ColoursModel(m_rules, this))
    , m_view(new RowView(desk.theme, this))
    , m_letter(new QLineEdit(this))
    , m_colour(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_change(new QPushButton(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_fault(new QLabel(this))
    , m_passing(new NoticeLine(desk.theme, this)) {
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RuleDelegate(desk.theme, m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->header()->resizeSection(ColoursModel::MarkColumn, 60);
    m_view->header()->resizeSection(ColoursModel::FilterColumn, 420);
    m_view->installEventFilter(this);
    constexpr int kLetterWidth = 44;
    m_letter->setMaxLength(2);
    m_letter->setFixedWidth(kLetterWidth);
    m_letter->setAlignment(Qt::AlignCenter);
    for (int colour = 0; colour < kMarkColours; ++colour) {
        m_colour->addItem(swatch(desk.theme, static_cast<MarkColour>(colour)), {});
    }
    m_filter->setFont(desk.theme.monospace());
    m_fault->setProperty("tone", QStringLiteral("error"));
    m_fault->setWordWrap(true);
    m_fault->hide();

    auto* const bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    bar->addWidget(m_letter);
    bar->addWidget(m_colour);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_add);
    bar->addWidget(m_change);
    for (const auto& [button, sign] :
         {std::pair{m_up, "control-up"}, std::pair{m_down, "control-down"}, std::pair{m_remove, "delete"}}) {
        button->setIcon(icon(QLatin1String(sign), desk.theme));
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    }
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    m_fault->setContentsMargins(12, 0, 12, 6);
    column->addWidget(m_fault);
    m_passing->setObjectName(QStringLiteral("colours.passing"));
    m_passing->hide();
    column->addWidget(m_passing);
    column->addWidget(m_view, 1);
    setFocusProxy(m_filter);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ColoursPanel::showRule);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ColoursPanel::showRule);
    connect(m_filter, &QLineEdit::textChanged, this, &ColoursPanel::checkFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (m_change->isEnabled()) {
            change();
        } else if (m_add->isEnabled()) {
            add();
        }
    });
    connect(m_add, &QPushButton::clicked, this, &ColoursPanel::add);
    connect(m_change, &QPushButton::clicked, this, &ColoursPanel::change);
    connect(m_remove, &QToolButton::clicked, this, &ColoursPanel::remove);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(&desk.theme, &Theme::changed, this, [this] {
        m_filter->setFont(m_desk.theme.monospace());
        for (int colour = 0; colour < kMarkColours; ++colour) {
            m_colour->setItemIcon(colour, swatch(m_desk.theme, static_cast<MarkColour>(colour)));
        }
    });
    if (desk.project) {
        connect(desk.project, &ProjectWork::valuesSwitched, this, &ColoursPanel::showPassing);
    }
    connect(&m_rules, &ColourRules::changed, this, &ColoursPanel::showPassing);
    retranslate();
    showRule();
}

void ColoursPanel::retranslate() {
    m_view->setAccessibleName(tr("Colour rules"));
    m_view->setEmptyText(tr("No colour rules"),
                         tr("Write a filter above, choose a letter and a colour, and add it: messages that match are "
                            "coloured in every list. The first rule that holds counts."));
    m_letter->setPlaceholderText(QStringLiteral("A"));
    m_letter->setAccessibleName(tr("Letter before the row"));
    m_letter->setToolTip(m_letter->accessibleName());
    m_colour->setAccessibleName(tr("Colour of the row"));
    m_filter->setAccessibleName(tr("Filter of the rule"));
    m_filter->setPlaceholderText(tr("MSH-9.2 = A08 and PID-8 = F"));
    m_add->setText(tr("Add rule"));
    m_change->setText(tr("Change rule"));
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_up, tr("Move the rule up"));
    name(m_down, tr("Move the rule down"));
    name(m_remove, tr("Remove the rule"));
    for (int colour = 0; colour < kMarkColours; ++colour) {
        m_colour->setItemText(colour, markColourName(static_cast<MarkColour>(colour)));
    }
    m_model->retranslate();
    showPassing();
}

void ColoursPanel::showPassing() {
    const QString why = m_rules.rules().empty() ? QString() : passingReason(m_desk, QLatin1String(kColourRulesKey));
    if (why.isEmpty()) {
        m_passing->hide();
    } else if (m_passing->sentence() != why) {
        std::vector<NoticeLine::Answer> answers;
        if (canKeepInProject(m_desk)) {
            answers.push_back({keepInProjectWords(),
                               [this] {
                                   keepInProject(m_desk);
                                   showPassing();  // until it is kept
                               },
                               QStringLiteral("colours.keep")});
        }
        m_passing->ask(why, std::move(answers));
    }
}

void ColoursPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        checkFilter();
    }
}

bool ColoursPanel::eventFilter(QObject* watched, QEvent* event) {
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_view && key && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        if (event->type() == QEvent::KeyPress) {
            remove();
        }
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ColoursPanel::showRule() {
    const int row = m_view->currentIndex().row();
    const ColourRule* const rule = m_model->rule(row);
    if (rule) {
        m_letter->setText(rule->letter);
        m_colour->setCurrentIndex(static_cast<int>(rule->colour));
        m_filter->setText(rule->filter);
    }
    m_up->setEnabled(rule && row > 0);
    m_down->setEnabled(rule && row + 1 < m_model->rowCount());
    m_remove->setEnabled(rule != nullptr);
    checkFilter();
}

void ColoursPanel::checkFilter() {
    const QString text = m_filter->text().trimmed();
    const Result<Question> question = Question::parse(Question::Mode::Filter, text);
    const bool fine = !text.isEmpty() && question;
    m_add->setEnabled(fine);
    m_change->setEnabled(fine && m_model->rule(m_view->currentIndex().row()));
    m_fault->setVisible(!text.isEmpty() && !question);
    if (!question) {
        m_fault->setText(sentence(question.error()));
    }
}

ColourRule ColoursPanel::written() const {
    return {m_filter->text().trimmed(), static_cast<MarkColour>(std::max(0, m_colour->currentIndex())),
            m_letter->text().trimmed()};
}

void ColoursPanel::put(std::vector<ColourRule> rules, int select) {
    m_rules.setRules(std::move(rules));
    m_view->selectRow(std::min(select, m_model->rowCount() - 1));
}

void ColoursPanel::add() {
    std::vector<ColourRule> rules = m_rules.rules();
    ColourRule rule = written();
    if (rule.letter.isEmpty()) {
        // A colour alone says nothing to many.
        rule.letter = QString(QChar(static_cast<char16_t>('A' + rules.size() % 26)));
    }
    rules.push_back(std::move(rule));
    put(rules, static_cast<int>(rules.size()) - 1);
    m_view->selectionModel()->clear();
    m_filter->clear();
    m_letter->clear();
    m_colour->setCurrentIndex(static_cast<int>(rules.size()) % kMarkColours);
    showRule();
}

void ColoursPanel::change() {
    const int row = m_view->currentIndex().row();
    if (m_model->rule(row)) {
        std::vector<ColourRule> rules = m_rules.rules();
        const QString letter = rules[static_cast<std::size_t>(row)].letter;
        rules[static_cast<std::size_t>(row)] = written();
        if (rules[static_cast<std::size_t>(row)].letter.isEmpty()) {
            rules[static_cast<std::size_t>(row)].letter = letter;
        }
        put(std::move(rules), row);
    }
}

void ColoursPanel::remove() {
    const int row = m_view->currentIndex().row();
    if (m_model->rule(row)) {
        std::vector<ColourRule> rules = m_rules.rules();
        rules.erase(rules.begin() + row);
        put(std::move(rules), row);
    }
}

void ColoursPanel::move(int by) {
    const int row = m_view->currentIndex().row(), to = row + by;
    if (m_model->rule(row) && m_model->rule(to)) {
        std::vector<ColourRule> rules = m_rules.rules();
        std::swap(rules[static_cast<std::size_t>(row)], rules[static_cast<std::size_t>(to)]);
        put(std::move(rules), to);
    }
}

PanelInfo coloursPanel() {
    PanelInfo info;
    info.id = QStringLiteral("colours");
    info.title = ColoursPanel::tr("Colours");
    info.icon = QStringLiteral("theme");
    info.area = PanelArea::Bottom;
    info.create = [](Desk& desk) -> QWidget* { return new ColoursPanel(desk); };
    info.manual = QStringLiteral("messages");
    return info;
}

}  // namespace plumb::desk
