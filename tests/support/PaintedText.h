// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that a widget and its children paint, with the pens they are painted with: what a picture does not say. A
// text that is kept as a picture (the cards of a board) is not among them.
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QWidget>

#include <vector>

namespace satchel::test {

struct PaintedText
{
    QString text;
    QColor color;
    QRect rect; // of the painted widget
    QFont font;
};

namespace detail {

class TextEngine : public QPaintEngine
{
public:
    explicit TextEngine(std::vector<PaintedText> &texts) : QPaintEngine(QPaintEngine::AllFeatures), m_texts(texts) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &position, const QTextItem &item) override
    {
        QColor color = painter()->pen().color();
        color.setAlphaF(static_cast<float>(color.alphaF() * painter()->opacity()));
        const QRectF rect(position.x(), position.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        m_texts.push_back(
            {item.text(), color, painter()->deviceTransform().mapRect(rect).toAlignedRect(), item.font()});
    }

private:
    std::vector<PaintedText> &m_texts;
};

class TextDevice : public QPaintDevice
{
public:
    TextDevice(QSize size, std::vector<PaintedText> &texts) : m_size(size), m_engine(texts) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmWidthMM: return m_size.width() * 254 / 960;
        case PdmHeightMM: return m_size.height() * 254 / 960;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDevicePixelRatio: return 1;
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

} // namespace detail

inline std::vector<PaintedText> textsPaintedBy(QWidget &widget)
{
    std::vector<PaintedText> texts;
    detail::TextDevice device(widget.size(), texts);
    widget.render(&device, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
    return texts;
}

} // namespace satchel::test
