// Values that are put in the place of others, as a person gives them: paths, and pairs that are typed or read from a
// file. Maps come and go by buttons; there is none at first.
#pragma once

#include "widgets/common/theme.h"
#include "widgets/models/send_plan.h"

#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace plumb::desk {

class PlanMaps final : public QWidget {
    Q_OBJECT

public:
    /// A larger file does not belong into a plan; plumb send takes it.
    static constexpr qint64 kLargestFile = qint64{2} << 20;

    explicit PlanMaps(const Theme& theme, QWidget* parent = nullptr);
    ~PlanMaps() override;

    [[nodiscard]] QList<PlanMap> maps() const;
    [[nodiscard]] bool strict() const;
    /// Reads the pairs of a map from a file; what is wrong with it, as a sentence.
    QString read(int map, const QString& path);
    /// What is wrong, as a sentence, is said below the map; empty: nothing is.
    void setProblem(int map, const QString& problem);

public slots:
    void add();
    void remove(int map);

signals:
    void edited();

private:
    struct Block;

    void choose(Block& block);
    void say();
    void sayBlock(Block& block, int number) const;
    [[nodiscard]] int numberOf(const Block& block) const;

    const Theme& m_theme;
    QVBoxLayout* m_column;
    std::vector<std::unique_ptr<Block>> m_blocks;
    QCheckBox* m_strict;
    QPushButton* m_add;
};

}  // namespace plumb::desk
