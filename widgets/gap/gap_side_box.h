// One of the two specs of a list of gaps: which one it is, and what it calls itself. Offered are the specs that are
// open, those of the project, those that came with the program, the standard, and any file.
#pragma once

#include "widgets/gap/gap_find.h"

#include "widgets/common/desk.h"
#include "widgets/spec/spec_page.h"

#include <QComboBox>
#include <QPointer>
#include <QWidget>

class QLabel;

namespace plumb::desk {

class ElidedLabel;
class SpecHub;

class GapSideBox final : public QWidget {
    Q_OBJECT

public:
    GapSideBox(Desk& desk, bool receiver, QWidget* parent = nullptr);

    /// A file, a shipped spec or the standard.
    void choose(const QString& name);
    void choosePage(SpecPage* page);
    void clear();
    [[nodiscard]] bool isChosen() const { return m_page || !m_name.isEmpty(); }
    [[nodiscard]] const QString& name() const { return m_name; }
    /// The page of a spec without a file.
    [[nodiscard]] SpecPage* page() const { return m_page; }
    [[nodiscard]] GapSideAsk ask() const;
    /// What came of reading it; nothing: it was not asked for yet.
    void setRead(const GapSideRead& side);
    /// What a list says of a spec that cannot be found any more.
    void setLost(const spec::GapSpec& side);
    [[nodiscard]] QComboBox* box() const { return m_box; }
    void chooseFile();

signals:
    /// By a person.
    void chosen();

private:
    void fill();
    void addGroup(const QString& title, const std::vector<std::pair<QString, QString>>& entries);
    void activated(int index);
    void say();

    Desk& m_desk;
    bool m_receiver;
    QLabel* m_title;
    QComboBox* m_box;
    ElidedLabel* m_about;
    QString m_name;
    QPointer<SpecPage> m_page;
    std::vector<QPointer<SpecPage>> m_pages;  ///< without files, as they are listed
    [[nodiscard]] QString about() const;

    std::optional<GapSideRead> m_read;    ///< what came of reading it
    std::optional<spec::GapSpec> m_lost;  ///< it cannot be found
};

}  // namespace plumb::desk
