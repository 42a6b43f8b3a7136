// Where a person says what is sent: to which endpoint, which messages in what order, how fast, and what is rewritten on
// the way.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "replay/endpoint_card.h"
#endif
#include "widgets/common/theme.h"
#include "widgets/models/send_plan.h"

#include <QWidget>

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QIcon;
class QLayoutItem;
class QVBoxLayout;

namespace plumb::desk {

class PlanAlerts;
class PlanMaps;

enum class PlanScope : quint8 { Selected, Listed, All };

class PlanForm final : public QWidget {
    Q_OBJECT

public:
    explicit PlanForm(const Theme& theme, QWidget* parent = nullptr);

    /// What can be chosen; the choice stays where it can.
    void setEndpoints(const std::vector<replay::CardRead>& endpoints);
    [[nodiscard]] QString endpoint() const;
    void setEndpoint(const QString& name);
    void setCounts(std::uint64_t selected, std::uint64_t listed, std::uint64_t all);
    [[nodiscard]] PlanScope scope() const;
    void setScope(PlanScope scope);
    [[nodiscard]] replay::Label sourceLabel() const;
    void setSourceLabel(replay::Label label);
    /// Whether the messages are of a capture: their times on the wire can be kept.
    void setCaptured(bool captured);
    /// Without the start of new control ids.
    [[nodiscard]] SendPlan plan() const;
    /// What is wrong, as a sentence; empty: nothing.
    [[nodiscard]] QString problem() const { return findProblem().text; }
    [[nodiscard]] PlanMaps* maps() const { return m_maps; }
    [[nodiscard]] PlanAlerts* alerts() const { return m_alerts; }

signals:
    /// What would be sent is something else now.
    void edited();
    void endpointChanged();
    void sourceLabelChosen();

private:
    struct Line {
        QLabel* label = nullptr;
        QWidget* field = nullptr;
        const char *words = "", *tip = "";
        QLayoutItem* row = nullptr;
    };
    struct Problem {
        const QWidget* field = nullptr;  ///< below which it is said
        QString text = {};
        int map = -1;  ///< of which map it is
    };

    [[nodiscard]] static QIcon labelIcon(replay::Label label, const Theme& theme);
    void line(QVBoxLayout* column, QWidget* field, const char* words, const char* tip = "");
    void head(QVBoxLayout* column, const char* words);
    void build();
    void listen();
    void say();
    void sayChoices();
    void restate();
    void showProblem(const Problem& problem);
    [[nodiscard]] Problem findProblem() const;
    [[nodiscard]] Problem problemOfTimes(const SendPlan& plan) const;
    [[nodiscard]] Problem problemOfValues(const SendPlan& plan) const;
    [[nodiscard]] Problem problemOfMaps(const SendPlan& plan) const;

    const Theme& m_theme;
    QVBoxLayout* m_column = nullptr;
    std::vector<Line> m_lines;
    std::vector<std::pair<QLabel*, const char*>> m_heads;
    QComboBox *m_endpoint, *m_scope, *m_sourceLabel, *m_order, *m_pace;
    QSpinBox* m_repeat;
    QDoubleSpinBox *m_rate, *m_speed;
    QCheckBox *m_newIds, *m_now, *m_test, *m_asIs, *m_hold;
    QPlainTextEdit *m_rewrites, *m_renumber;
    QLineEdit *m_shift, *m_shiftPaths, *m_orderBy, *m_numbers;
    PlanMaps* m_maps;
    PlanAlerts* m_alerts;
    QLabel* m_problem;
    std::uint64_t m_counts[3] = {0, 0, 0};
    bool m_filling = false;
};

}  // namespace plumb::desk
