#include "widgets/replay/plan_form.h"

#include "widgets/models/counted.h"
#include "widgets/models/replay_words.h"
#include "widgets/models/sentences.h"
#include "widgets/replay/plan_alerts.h"
#include "widgets/replay/plan_maps.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {
namespace {

enum class PaceKind { Acknowledged, Rate, Original, Captured };

QStringList linesOf(const QPlainTextEdit& edit) {
    QStringList lines;
    for (const QString& one : edit.toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!one.trimmed().isEmpty()) {
            lines.append(one.trimmed());
        }
    }
    return lines;
}

}  // namespace

void PlanForm::setEndpoints(const std::vector<replay::CardRead>& endpoints) {
    const QString before = endpoint();
    m_filling = true;
    m_endpoint->clear();
    for (const replay::CardRead& one : endpoints) {
        const replay::Endpoint& endpoint = one.card.endpoint;
        m_endpoint->addItem(labelIcon(endpoint.label, m_theme),
                            tr("%1, %2").arg(toQString(endpoint.name), labelWords(endpoint.label)),
                            toQString(endpoint.name));
    }
    m_endpoint->setEnabled(m_endpoint->count() > 0);
    m_endpoint->setCurrentIndex(std::max(m_endpoint->findData(before), m_endpoint->count() > 0 ? 0 : -1));
    m_filling = false;
    if (endpoint() != before) {
        emit endpointChanged();
    }
}

QString PlanForm::endpoint() const {
    return m_endpoint->currentData().toString();
}

void PlanForm::setEndpoint(const QString& name) {
    m_endpoint->setCurrentIndex(m_endpoint->findData(name));
}

void PlanForm::setCounts(std::uint64_t selected, std::uint64_t listed, std::uint64_t all) {
    m_counts[0] = selected;
    m_counts[1] = listed;
    m_counts[2] = all;
    m_scope->setItemText(0, tr("The selected ones (%1)").arg(counted(selected)));
    m_scope->setItemText(1, tr("Those of the list (%1)").arg(counted(listed)));
    m_scope->setItemText(2, tr("All (%1)").arg(counted(all)));
    if (auto* const items = qobject_cast<QStandardItemModel*>(m_scope->model())) {
        items->item(0)->setEnabled(selected > 0);
        items->item(1)->setEnabled(listed > 0);
    }
}

PlanScope PlanForm::scope() const {
    return static_cast<PlanScope>(m_scope->currentIndex());
}

void PlanForm::setScope(PlanScope scope) {
    m_scope->setCurrentIndex(static_cast<int>(scope));
}

replay::Label PlanForm::sourceLabel() const {
    return static_cast<replay::Label>(m_sourceLabel->currentIndex());
}

void PlanForm::setSourceLabel(replay::Label label) {
    m_sourceLabel->setCurrentIndex(static_cast<int>(label));
}

SendPlan PlanForm::plan() const {
    SendPlan plan;
    plan.order = static_cast<PlanOrder>(m_order->currentIndex());
    plan.repeat = static_cast<std::uint64_t>(m_repeat->value());
    const auto pace = static_cast<PaceKind>(m_pace->currentIndex());
    const bool timed = pace == PaceKind::Original || pace == PaceKind::Captured;
    plan.pace = {pace == PaceKind::Rate ? m_rate->value() : 0, timed ? m_speed->value() : 0,
                 pace == PaceKind::Captured};
    plan.orderBy = m_orderBy->text().trimmed();
    plan.hold = m_hold->isChecked() && !plan.orderBy.isEmpty();
    plan.newIds = m_newIds->isChecked();
    plan.now = m_now->isChecked();
    plan.test = m_test->isChecked();
    plan.asIs = m_asIs->isChecked();
    plan.rewrites = linesOf(*m_rewrites);
    plan.renumbers = linesOf(*m_renumber);
    plan.numbers = m_numbers->text().trimmed();
    plan.maps = m_maps->maps();
    plan.mapStrict = m_maps->strict();
    plan.alerts = m_alerts->rules();
    plan.alertCommand = m_alerts->command();
    plan.shift = m_shift->text().trimmed();
    plan.shiftPaths = m_shiftPaths->text().trimmed();
    return plan;
}

void PlanForm::setCaptured(bool captured) {
    if (auto* const items = qobject_cast<QStandardItemModel*>(m_pace->model())) {
        items->item(static_cast<int>(PaceKind::Captured))->setEnabled(captured);
    }
}

void PlanForm::restate() {
    const auto pace = static_cast<PaceKind>(m_pace->currentIndex());
    const bool timed = pace == PaceKind::Original || pace == PaceKind::Captured;
    for (const Line& one : m_lines) {
        if (one.field == m_rate || one.field == m_speed) {
            const bool shown = one.field == m_rate ? pace == PaceKind::Rate : timed;
            one.field->setVisible(shown);
            one.label->setVisible(shown);
        }
    }
    m_hold->setEnabled(!m_orderBy->text().trimmed().isEmpty());
    m_numbers->setEnabled(!linesOf(*m_renumber).isEmpty() || m_rewrites->toPlainText().contains(QLatin1String("{#}")) ||
                          !m_numbers->text().isEmpty());
    showProblem(findProblem());
}

/// Below the field that it is of.
void PlanForm::showProblem(const Problem& problem) {
    for (int map = 0; map < m_maps->maps().size(); ++map) {
        m_maps->setProblem(map, map == problem.map ? problem.text : QString());
    }
    const bool here = !problem.text.isEmpty() && problem.map < 0;
    m_problem->setText(here ? problem.text : QString());
    m_problem->setVisible(here);
    for (const Line& one : m_lines) {
        if (here && one.field == problem.field) {
            m_column->removeWidget(m_problem);
            m_column->insertWidget(m_column->indexOf(one.row) + 1, m_problem);
        }
    }
}

PlanForm::Problem PlanForm::findProblem() const {
    const SendPlan now = plan();
    if (const auto key = now.key(); !key) {
        return {m_orderBy, sentence(key.error())};
    }
    for (const auto look : {&PlanForm::problemOfTimes, &PlanForm::problemOfValues, &PlanForm::problemOfMaps}) {
        if (Problem found = (this->*look)(now); !found.text.isEmpty()) {
            return found;
        }
    }
    const Result<std::vector<query::Changer>> changes = now.changes();
    return changes ? Problem() : Problem{m_rewrites, sentence(changes.error())};
}

PlanForm::Problem PlanForm::problemOfTimes(const SendPlan& plan) const {
    const auto span = plan.dates();
    if (!span && span.error().id() == MessageId::ChangeTimeCoarse) {
        return {m_shiftPaths,
                tr("All dates move by days, weeks, months or years, such as -40d. Name paths to move times by hours.")};
    }
    if (!span) {
        return {m_shift, sentence(span.error())};
    }
    SendPlan shifts;
    shifts.shift = plan.shift;
    shifts.shiftPaths = plan.shiftPaths;
    const Result<std::vector<query::Changer>> changes = shifts.changes();
    return changes ? Problem() : Problem{m_shiftPaths, sentence(changes.error())};
}

PlanForm::Problem PlanForm::problemOfValues(const SendPlan& plan) const {
    for (const QString& one : plan.rewrites) {
        if (!one.contains(QLatin1Char('='))) {
            return {m_rewrites, tr("'%1' has no '='. Write a path, '=' and a value.").arg(one)};
        }
        if (const auto change = rewriteFrom(one); !change) {
            return {m_rewrites, sentence(change.error())};
        }
    }
    if (const auto counter = plan.counter(); !counter) {
        return {m_numbers, sentence(counter.error())};
    }
    for (const QString& one : plan.renumbers) {
        if (!one.contains(QLatin1Char('='))) {
            return {m_renumber, tr("'%1' has no '='. Write paths, '=' and a text with {#}.").arg(one)};
        }
        if (const auto rewrite = plan.renumbering(one); !rewrite) {
            return {m_renumber, sentence(rewrite.error())};
        }
    }
    return {};
}

PlanForm::Problem PlanForm::problemOfMaps(const SendPlan& plan) const {
    for (int map = 0; map < plan.maps.size(); ++map) {
        if (plan.maps[map].paths.isEmpty()) {
            return {m_maps, tr("Say where the values stand, such as PID-3.1, MRG-1.1."), map};
        }
        if (const auto rewrite = plan.mapping(plan.maps[map]); !rewrite) {
            return {m_maps, sentence(rewrite.error()), map};
        }
    }
    return {};
}

}  // namespace plumb::desk
