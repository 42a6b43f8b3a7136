#include "widgets/rules/rules_panel.h"

#include "spec/load_spec.h"
#include "widgets/common/actions.h"
#include "widgets/common/row_view.h"
#include "widgets/common/settings.h"
#include "widgets/common/theme.h"
#include "widgets/common/tool_button.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {

RulesPanel::RulesPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_view(new RowView(desk.theme, this))
    , m_model(new RulesModel(this))
    , m_sender(new QLineEdit(this))
    , m_type(new QLineEdit(this))
    , m_spec(new QComboBox(this))
    , m_problem(new QLabel(this)) {
    build();
    m_model->setRules(desk.checks.specRules(), standIns());
    m_model->setMessage(desk.focus.message());
    connect(&desk.focus, &Focus::messageChanged, m_model, [this] { m_model->setMessage(m_desk.focus.message()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulesPanel::rowChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RulesPanel::update);
    for (QLineEdit* const line : {m_sender, m_type, m_spec->lineEdit()}) {
        connect(line, &QLineEdit::textChanged, this, &RulesPanel::update);
        connect(line, &QLineEdit::returnPressed, this, &RulesPanel::addRule);
    }
    connect(m_spec, qOverload<int>(&QComboBox::activated), this, [this](int index) {
        if (index == m_spec->count() - 1) {
            m_spec->setEditText({});
            chooseFile();
        }
    });
    if (desk.project) {
        connect(desk.project, &ProjectWork::valuesSwitched, this,
                [this] { m_model->setRules(m_desk.checks.specRules(), standIns()); });
    }
    update();
}

std::vector<QString> RulesPanel::standIns() const {
    std::vector<QString> names;
    for (const auto& [file, text] : m_desk.checks.specTexts()) {
        names.push_back(toQString(file));
    }
    return names;
}

void RulesPanel::build() {
    setProperty("surface", QStringLiteral("panel"));
    m_spec->setEditable(true);
    m_spec->setInsertPolicy(QComboBox::NoInsert);
    m_spec->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_spec->setMinimumContentsLength(20);
    m_spec->addItems(Checks::shippedSpecs());
    m_spec->insertSeparator(m_spec->count());
    m_spec->addItem(QString());
    m_spec->setEditText({});
    const auto button = [this](const QString& iconName, const char* text, auto slot) {
        auto* const made = toolButton(
            m_desk.theme, iconName, [text] { return tr(text); }, this);
        connect(made, &QToolButton::clicked, this, slot);
        return made;
    };
    m_add = button(QStringLiteral("add"), QT_TR_NOOP("Add the rule"), [this] { addRule(); });
    m_change = button(QStringLiteral("save"), QT_TR_NOOP("Change the chosen rule"), [this] { changeRule(); });
    m_up = button(QStringLiteral("sort-ascending"), QT_TR_NOOP("Ask the rule earlier"), [this] { moveRule(-1); });
    m_down = button(QStringLiteral("sort-descending"), QT_TR_NOOP("Ask the rule later"), [this] { moveRule(1); });
    m_remove = button(QStringLiteral("delete"), QT_TR_NOOP("Remove the rule"), [this] { removeRule(); });
    auto* const bar = new QWidget(this);
    auto* const row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(6);
    row->addWidget(m_sender, 2);
    row->addWidget(m_type, 2);
    row->addWidget(m_spec, 3);
    row->addWidget(m_add);
    row->addWidget(m_change);
    row->addSpacing(8);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addWidget(m_remove);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(12, 0, 12, 4);
    m_problem->setProperty("tone", QStringLiteral("error"));
    m_problem->hide();
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    constexpr int kWidths[] = {40, 180, 160, 280};
    for (int column = 0; column < RulesModel::MessageColumn; ++column) {
        m_view->header()->resizeSection(column, kWidths[column]);
    }
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_problem);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    inEveryLanguage(this, [this] { say(); });
}

void RulesPanel::say() {
    const auto field = [](QLineEdit* line, const QString& name, const QString& example, const QString& tip) {
        line->setPlaceholderText(example);
        line->setAccessibleName(name);
        line->setToolTip(tip);
    };
    field(m_sender, tr("Sender"), tr("Sender, such as EPIC or EPIC/STE"),
          tr("MSH-3, or MSH-3/MSH-4; * and ? stand for any letters; empty: any sender"));
    field(m_type, tr("Message type"), tr("Type, such as ADT or ADT^A0*"),
          tr("MSH-9.1, or MSH-9.1^MSH-9.2; * and ? stand for any letters; empty: any type"));
    m_spec->setAccessibleName(tr("Spec"));
    m_spec->setItemText(m_spec->count() - 1, tr("Spec from a file"));
    m_spec->lineEdit()->setPlaceholderText(tr("Spec: a name or a file"));
    m_spec->lineEdit()->setAccessibleName(tr("Spec"));
    m_view->setAccessibleName(tr("Rules for specs"));
    m_view->setEmptyText(tr("No rules"),
                         tr("Say above which sender and message type is held against which spec. The first rule that "
                            "takes a message decides; others are held against the standard."));
}

int RulesPanel::current() const {
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
}

SpecRule RulesPanel::formRule() const {
    return {m_sender->text().trimmed(), m_type->text().trimmed(), m_spec->currentText().trimmed()};
}

QString RulesPanel::problemOf(const SpecRule& rule) const {
    if (rule.spec.isEmpty()) {
        return tr("Choose a spec.");
    }
    return spec::specFile(rule.spec.toStdString(), spec::shippedSpecFolders()).empty()
               ? tr("%1 is neither a file nor a spec that came with the program.").arg(rule.spec)
               : QString();
}

void RulesPanel::update() {
    const int row = current(), count = m_model->rowCount();
    const SpecRule rule = formRule();
    m_add->setEnabled(!rule.spec.isEmpty());
    m_change->setEnabled(row >= 0 && !rule.spec.isEmpty() && rule != m_model->rules()[static_cast<std::size_t>(row)]);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < count);
    m_remove->setEnabled(row >= 0);
    m_problem->hide();
    m_desk.actions.refresh();
}

void RulesPanel::rowChosen() {
    if (const int row = current(); row >= 0) {
        const SpecRule& rule = m_model->rules()[static_cast<std::size_t>(row)];
        m_sender->setText(rule.sender);
        m_type->setText(rule.type);
        m_spec->setEditText(rule.spec);
    }
    update();
}

void RulesPanel::keep(std::vector<SpecRule> rules, int select) {
    m_desk.settings.setValue(QLatin1String(kSpecRulesKey), toTexts(rules));
    m_model->setRules(rules, standIns());
    if (select >= 0 && select < m_model->rowCount()) {
        m_view->selectRow(select);
    }
    m_desk.checks.setSpecRules(std::move(rules));
    update();
}

void RulesPanel::beginRule() {
    if (const FeedMessagePtr& message = m_desk.focus.message()) {
        m_sender->setText(toQString(message->view.raw(hl7::FieldPath(1, 3, 1, 1))));
        m_type->setText(toQString(message->view.messageCode()));
    }
    m_sender->setFocus();
    m_sender->selectAll();
}

void RulesPanel::addRule() {
    const SpecRule rule = formRule();
    if (const QString problem = problemOf(rule); !problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        return;
    }
    std::vector<SpecRule> rules = m_model->rules();
    // Asked twice, a rule says nothing new. (The line of a combo box also hears Enter twice.)
    if (const auto known = std::find(rules.begin(), rules.end(), rule); known != rules.end()) {
        m_view->selectRow(static_cast<int>(known - rules.begin()));
        return;
    }
    rules.push_back(rule);
    const int last = static_cast<int>(rules.size()) - 1;
    keep(std::move(rules), last);
}

void RulesPanel::changeRule() {
    const SpecRule rule = formRule();
    const int row = current();
    if (const QString problem = problemOf(rule); row < 0 || !problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
        return;
    }
    std::vector<SpecRule> rules = m_model->rules();
    rules[static_cast<std::size_t>(row)] = rule;
    keep(std::move(rules), row);
}

void RulesPanel::removeRule() {
    const int row = current();
    if (row < 0) {
        m_desk.tell(tr("Choose a rule first."));
        return;
    }
    std::vector<SpecRule> rules = m_model->rules();
    rules.erase(rules.begin() + row);
    const int next = std::min(row, static_cast<int>(rules.size()) - 1);
    keep(std::move(rules), next);
}

void RulesPanel::moveRule(int by) {
    const int row = current();
    if (row < 0 || row + by < 0 || row + by >= m_model->rowCount()) {
        return;
    }
    std::vector<SpecRule> rules = m_model->rules();
    std::swap(rules[static_cast<std::size_t>(row)], rules[static_cast<std::size_t>(row + by)]);
    keep(std::move(rules), row + by);
}

void RulesPanel::chooseFile() {
    auto* const dialog = new QFileDialog(this, tr("Choose a spec for the rule"), QString(),
                                         tr("Specs (*.yaml *.yml *.xml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { m_spec->setEditText(path); });
    dialog->open();
}

PanelInfo rulesPanel() {
    return {QStringLiteral("rules"),
            RulesPanel::tr("Rules for specs"),
            QStringLiteral("specs"),
            PanelArea::Bottom,
            QString(),
            false,
            [](Desk& desk) { return new RulesPanel(desk); },
            QStringLiteral("against")};
}

void addRulesActions(Desk& desk, std::function<RulesPanel*()> panel) {
    const QString category = RulesPanel::tr("Specs");
    desk.actions.add(
        {QStringLiteral("specs.rules"), RulesPanel::tr("Hold the source against specs by rules"), category, QString(),
         QStringLiteral("specs")},
        [&desk] {
            if (Feed* const feed = desk.focus.feed()) {
                desk.checks.attach(*feed, QLatin1String(kByRules));
                desk.showPanel(QStringLiteral("rules"));
            }
        },
        [&desk] { return desk.focus.feed() != nullptr; });
    const auto add = [&](const char* id, const QString& text, const char* icon, std::size_t least, auto what) {
        desk.actions.add(
            {QLatin1String(id), text, category, QString(), QLatin1String(icon)},
            [&desk, panel, what] {
                desk.showPanel(QStringLiteral("rules"));
                if (RulesPanel* const shown = panel()) {
                    what(*shown);
                }
            },
            [&desk, least] { return desk.checks.specRules().size() >= least; });
    };
    add("specs.addRule", RulesPanel::tr("Add a rule for a spec"), "add", 0, [](RulesPanel& p) { p.beginRule(); });
    add("specs.removeRule", RulesPanel::tr("Remove the chosen rule"), "delete", 1,
        [](RulesPanel& p) { p.removeRule(); });
    add("specs.ruleUp", RulesPanel::tr("Ask the chosen rule earlier"), "sort-ascending", 2,
        [](RulesPanel& p) { p.moveRule(-1); });
    add("specs.ruleDown", RulesPanel::tr("Ask the chosen rule later"), "sort-descending", 2,
        [](RulesPanel& p) { p.moveRule(1); });
}

}  // namespace plumb::desk
