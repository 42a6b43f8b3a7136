// The first five minutes: three steps, each of which lights up once it was done in earnest. Opening the sample is seen
// in the workspace; that a filter ran and that a report was exported is told by whoever did it.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <array>

namespace plumb::desk {

class Settings;
class Workspace;

class Tour final : public QObject {
    Q_OBJECT

public:
    enum class Step : quint8 { Open, Filter, Export };
    static constexpr std::array<Step, 3> kSteps = {Step::Open, Step::Filter, Step::Export};

    Tour(Workspace& workspace, Settings& settings, QStringList sample, QObject* parent = nullptr);

    [[nodiscard]] const QStringList& sample() const { return m_sample; }
    [[nodiscard]] bool done(Step step) const { return m_done[static_cast<std::size_t>(step)]; }
    [[nodiscard]] bool finished() const;
    [[nodiscard]] bool hidden() const { return m_hidden; }
    void setHidden(bool hidden);
    /// From the beginning, and shown.
    void restart();

    /// What to type in the second step.
    [[nodiscard]] static QString filterText();

public slots:
    /// A filter ran over messages; counts when it asks what the tour asks for, however it is spaced.
    void noteFilter(const QString& text);
    /// A report or list of findings was written.
    void noteExport();

signals:
    void changed();

private:
    void finish(Step step);

    Settings& m_settings;
    QStringList m_sample;
    std::array<bool, kSteps.size()> m_done{};
    bool m_hidden = false;
};

}  // namespace plumb::desk
