// The pages of a PDF as they look, drawn as they come into sight, with what was recognised outlined on them.
#pragma once

#include "widgets/importing/document_face.h"
#include "widgets/models/jobs.h"
#include "widgets/value/pdf_module.h"

#include <QImage>
#include <QRect>

#include <map>
#include <vector>

namespace plumb::desk {

class DocumentPages final : public DocumentFace {
    Q_OBJECT

public:
    DocumentPages(const Theme& theme, Jobs& jobs, QWidget* parent = nullptr);

    [[nodiscard]] QRect rectOf(const spec::DocumentPlace& place) const override;
    /// Those in sight stand there as pictures.
    [[nodiscard]] bool isDrawn() const;

signals:
    /// Pages cannot be drawn; why, as a sentence.
    void failed(const QString& sentence);

protected:
    void layOut() override;
    [[nodiscard]] spec::DocumentPlace placeAt(const QPoint& point) const override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Area {
        std::uint32_t page = 0;
        std::size_t section = 0;
        spec::DocumentBox box;
    };

    void setZoom(double zoom);
    [[nodiscard]] std::pair<int, int> inSight() const;  ///< pages, from 1; 0: none
    void drawMissing();
    [[nodiscard]] QRect onPage(std::uint32_t page, const spec::DocumentBox& box) const;
    void paintMarks(QPainter& painter, int page) const;
    void paintMask(QPainter& painter, int page) const;
    void findAreas();

    Jobs& m_jobs;
    const ImportSource* m_laidOut = nullptr;
    std::vector<QRect> m_places;  ///< of pages, as if nothing were scrolled
    /// What the privacy mask covers: samples of messages.
    std::vector<std::pair<std::uint32_t, spec::DocumentBox>> m_covered;
    std::vector<Area> m_areas;
    std::map<int, QImage> m_images;
    std::map<int, bool> m_tried;  ///< pages that were asked for
    double m_scale = 1, m_zoom = 1;
    JobHandle m_drawing;
};

}  // namespace plumb::desk
