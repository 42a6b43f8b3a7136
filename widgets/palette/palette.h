// The command palette: one line and what it finds among everything the window can do and show.
//
// The line keeps the keyboard; Up, Down and the page keys move through the rows, Enter runs the current one. The bar is
// gone and the keyboard is back where it was before anything runs, so actions see what they would see from a menu.
#pragma once

#include "widgets/palette/floating_bar.h"
#include "widgets/palette/palette_source.h"

namespace plumb::desk {

class PaletteModel;
class RowView;
class Settings;

class Palette final : public FloatingBar {
    Q_OBJECT

public:
    Palette(const Theme& theme, Settings& settings, PaletteSources sources, QWidget* window);

    [[nodiscard]] RowView* view() const { return m_view; }
    [[nodiscard]] PaletteModel* model() const { return m_model; }

protected:
    void opening() override;
    void accepted() override;
    bool keyPressed(int key) override;
    [[nodiscard]] int wantedHeight(int most) const override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void find();
    void move(int by);
    void run(int row);
    void tell();
    void retranslate();
    void remember(const QString& id);

    Settings& m_settings;
    PaletteModel* m_model;
    RowView* m_view;
    QStringList m_recent;
};

}  // namespace plumb::desk
