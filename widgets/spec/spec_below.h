// What stands under the text of a spec: its problems, and what the change does, one at a time; the sentence of both is
// always seen.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/spec/spec_reading.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace plumb::desk {

class EffectModel;
class EffectRun;
class ProblemModel;
class RowView;

class SpecBelow final : public QWidget {
    Q_OBJECT

public:
    SpecBelow(Desk& desk, EffectRun& run, QWidget* parent = nullptr);

    [[nodiscard]] ProblemModel* problems() const { return m_problems; }
    [[nodiscard]] RowView* problemView() const { return m_problemView; }
    [[nodiscard]] EffectModel* effects() const { return m_effects; }
    [[nodiscard]] RowView* effectView() const { return m_effectView; }
    [[nodiscard]] QString effectSentence() const;

    void setProblems(const std::vector<SpecProblem>& problems);
    void showProblems();
    void showEffect();

signals:
    /// The user wants to go there; from 1.
    void placeAsked(quint32 line, quint32 column);

private:
    void say();
    void sayProblems();
    void updateEffect();

    EffectRun& m_run;
    ProblemModel* m_problems;
    EffectModel* m_effects;
    RowView *m_problemView, *m_effectView;
    QStackedWidget* m_lists;
    QToolButton *m_problemButton, *m_effectButton, *m_stop, *m_all;
    QLabel* m_sentence;
};

}  // namespace plumb::desk
