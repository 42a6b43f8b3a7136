// The messages that the document shows, held against the spec as it stands: what they break, and the message itself
// with the place that is meant. Values are hidden as the privacy mask says.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/editor/message_text.h"
#include "widgets/importing/samples_model.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace plumb::desk {

class RowView;

class SamplesPane final : public QWidget {
    Q_OBJECT

public:
    explicit SamplesPane(Desk& desk, QWidget* parent = nullptr);

    void setScene(const ImportScenePtr& scene);
    [[nodiscard]] RowView* rows() const { return m_rows; }
    [[nodiscard]] SamplesModel* model() const { return m_model; }
    [[nodiscard]] QPlainTextEdit* text() const { return m_text; }
    void giveKeyboard();
    void words();

signals:
    /// A sample, and where it is chosen a finding of it; -1: none.
    void chosen(int sample, int finding);
    /// Enter on a finding.
    void asked(int sample, int finding);
    void openRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void rowChosen();
    void show(int sample);
    void mark();
    void followMask();
    void placeChosen();
    [[nodiscard]] bool masked() const { return m_desk.masked && m_desk.masked(); }

    Desk& m_desk;
    SamplesModel* m_model;
    RowView* m_rows;
    QLabel* m_title;
    QPlainTextEdit* m_text;
    QPushButton* m_open;
    MessageText m_shown;
    int m_sample = -1;
    bool m_masked = false, m_following = false;
};

}  // namespace plumb::desk
