// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RuleDiagram.h"

#include "ui/common/Painting.h"
#include "ui/common/Theme.h"
#include "ui/lists/FilterText.h"
#include "ui/rules/RuleText.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace satchel::ui {

namespace {

constexpr int diagramPadding = 10; // of a box, at 100 % text
constexpr int diagramNodeWidth = 240;
constexpr int diagramRowGap = 36;

struct DiagramColors
{
    QColor line;
    QColor text;
    QColor label;
};

void drawEdge(QPainter &painter, const DiagramLayout &layout, const DiagramEdge &edge, int rowGap,
    const DiagramColors &colors, const QFont &font)
{
    const auto corners = cornersOf(layout, edge, rowGap);
    QPainterPath path(corners.front());
    for (const QPoint &corner : corners)
        path.lineTo(corner);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    const QPointF tip = corners.back();
    const qreal wing = rowGap / 7.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.line);
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(-wing, -1.4 * wing), tip + QPointF(wing, -1.4 * wing)});
    if (edge.label.isEmpty())
        return;
    painter.setPen(colors.label);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const QPoint at = corners[2];
    painter.drawText(at.x() + rowGap / 6, at.y() + metrics.ascent() + 2, edge.label);
}

/// Independent of the resolution of what it is drawn on.
QFont inPixels(QFont font, const QWidget &widget)
{
    font.setPixelSize(qMax(1, QFontInfo(QFont(font, &widget)).pixelSize()));
    return font;
}

} // namespace

DiagramBox::DiagramBox(const DiagramNode &node, QWidget *parent) : QWidget(parent), m_node(node)
{
    setGeometry(node.place);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(node.text);
    setToolTip(node.text);
}

void DiagramBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const bool isDecision = m_node.kind == DiagramNode::Kind::Branch || m_node.kind == DiagramNode::Kind::Condition;
    const bool isEdge = m_node.kind == DiagramNode::Kind::Trigger || m_node.kind == DiagramNode::Kind::End;
    QPainter painter(this);
    drawRounded(painter, rect(), isEdge ? height() / 2.0 : theme.radius.card,
        isDecision ? theme.accent.tint : theme.surface.page, hasFocus() ? theme.accent.graphic : theme.border.strong,
        hasFocus() ? 2 : 1);
    const int padding = theme.px(diagramPadding);
    painter.setFont(theme.font.body);
    painter.setPen(theme.text.primary);
    painter.drawText(
        rect().adjusted(padding, 0, -padding, 0), int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_node.text);
}

void DiagramBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: Q_EMIT moveRequested(1); break;
    case Qt::Key_Up: Q_EMIT moveRequested(-1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: press(); break;
    default: QWidget::keyPressEvent(event);
    }
}

void DiagramBox::mouseDoubleClickEvent(QMouseEvent *event)
{
    press();
    event->accept();
}

void DiagramBox::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    Q_EMIT static_cast<RuleDiagram *>(parentWidget())->boxFocused(this);
}

RuleDiagram::RuleDiagram(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setAccessibleName(tr("Diagram of the automation"));
}

void RuleDiagram::setRule(const AutomationRule &rule)
{
    if (m_rule == rule && !m_boxes.isEmpty())
        return;
    m_rule = rule;
    rebuild();
}

std::vector<DiagramBox *> RuleDiagram::boxes() const
{
    return {m_boxes.begin(), m_boxes.end()};
}

void RuleDiagram::rebuild()
{
    m_isRebuildPlanned = false;
    const auto focused = std::ranges::find_if(m_boxes, [](const DiagramBox *box) { return box->hasFocus(); });
    const qsizetype current = focused == m_boxes.end() ? -1 : focused - m_boxes.begin();
    const Theme &theme = Theme::of(this);
    const RuleText text(m_context);
    DiagramTexts texts;
    texts.trigger = tr("When %1", "what happens").arg(text.trigger(m_rule));
    if (!m_rule.filter.isEverything())
        texts.condition = tr("Only if %1", "a condition").arg(readableFilter(m_context, m_rule.entity, m_rule.filter));
    texts.yes = tr("Yes");
    texts.no = tr("No");
    texts.end = tr("End");
    texts.step = [&](const RuleStep &step) { return text.step(m_rule.entity, step); };
    DiagramMetrics metrics;
    metrics.nodeWidth = theme.px(diagramNodeWidth);
    metrics.rowGap = theme.px(diagramRowGap);
    metrics.columnGap = theme.px(24);
    metrics.margin = theme.px(16);
    const int room = metrics.nodeWidth - 2 * theme.px(diagramPadding);
    metrics.heightOf = [&theme, room](const QString &words) {
        const QRect needed = QFontMetrics(theme.font.body)
                                 .boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, words);
        return needed.height() + theme.px(2 * diagramPadding);
    };
    m_layout = layOutDiagram(m_rule, texts, metrics);
    if (layoutDirection() == Qt::RightToLeft)
        m_layout = mirrored(std::move(m_layout));
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const DiagramNode &node : m_layout.nodes) {
        auto *box = new DiagramBox(node, this);
        connect(box, &DiagramBox::chosen, this, &RuleDiagram::stepChosen, Qt::QueuedConnection);
        connect(box, &DiagramBox::moveRequested, this, [this, box](int by) { move(*box, by); });
        box->show();
        m_boxes.append(box);
    }
    if (current >= 0 && !m_boxes.isEmpty())
        m_boxes[qMin(current, m_boxes.size() - 1)]->setFocus(Qt::OtherFocusReason);
    setFixedSize(m_layout.size);
    setAccessibleDescription(text.inWords(m_rule));
    update();
}

void RuleDiagram::move(const DiagramBox &from, int by)
{
    const qsizetype at = std::ranges::find(m_boxes, &from) - m_boxes.begin() + by;
    if (at >= 0 && at < m_boxes.size())
        m_boxes[at]->setFocus(Qt::OtherFocusReason);
}

void RuleDiagram::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    for (const DiagramEdge &edge : m_layout.edges)
        drawEdge(painter, m_layout, edge, theme.px(diagramRowGap),
            {theme.border.strong, theme.text.primary, theme.text.secondary}, theme.font.small);
}

/// Boxes are as high as their texts. Later, because the style tells one widget after the other and the boxes that are
/// replaced are among them.
void RuleDiagram::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isOther = event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange;
    if (isOther && !m_boxes.isEmpty() && !std::exchange(m_isRebuildPlanned, true))
        QMetaObject::invokeMethod(this, &RuleDiagram::rebuild, Qt::QueuedConnection);
}

documents::Document RuleDiagram::document(const QString &title) const
{
    constexpr qreal screenPoint = 0.75; // of a pixel at 96 dpi
    constexpr qreal edge = 18; // millimetres
    constexpr qreal titleHeight = 40; // points
    documents::Document document;
    document.title = title;
    document.isRightToLeft = layoutDirection() == Qt::RightToLeft;
    document.look.families = {QApplication::font().family()};
    document.look.inks.fill(Qt::black);
    document.firstTop = document.top = document.bottom = document.start = document.end = edge;
    document.blocks.push_back({documents::Paragraph{{title, documents::Role::Title, documents::Ink::Text}}});
    const QSizeF drawing = m_layout.size;
    if (drawing.isEmpty())
        return document;
    constexpr qreal margins = 2 * edge * 72 / 25.4; // points
    const QSizeF room = document.paper.size(QPageSize::Point) - QSizeF(margins, margins);
    const qreal scale = std::min(room.width() / drawing.width(), screenPoint);
    qreal height = room.height() - titleHeight; // of what is on the page
    for (qreal top = 0; top < drawing.height() * scale; top += std::exchange(height, room.height())) {
        documents::Picture part;
        part.width = drawing.width() * scale;
        part.height = std::min(height, drawing.height() * scale - top);
        part.paint = [drawn = drawnInBlack(), drawing, offset = top / scale](QPainter &painter, const QRectF &place) {
            painter.save();
            painter.setClipRect(place);
            painter.translate(place.topLeft());
            painter.scale(place.width() / drawing.width(), place.width() / drawing.width());
            painter.translate(0, -offset);
            drawn(painter);
            painter.restore();
        };
        document.blocks.push_back({std::move(part), top > 0 ? 0.0 : 12.0});
    }
    return document;
}

/// By value: pages are drawn later, also when another rule is shown.
std::function<void(QPainter &)> RuleDiagram::drawnInBlack() const
{
    const Theme &theme = Theme::of(this);
    return [layout = m_layout, body = inPixels(theme.font.body, *this), small = inPixels(theme.font.small, *this),
               padding = theme.px(diagramPadding), gap = theme.px(diagramRowGap),
               radius = theme.radius.card](QPainter &painter) {
        const DiagramColors colors{Qt::darkGray, Qt::black, Qt::black};
        for (const DiagramEdge &edge : layout.edges)
            drawEdge(painter, layout, edge, gap, colors, small);
        for (const DiagramNode &node : layout.nodes) {
            painter.setPen(QPen(colors.line, 1));
            painter.setBrush(Qt::white);
            painter.drawRoundedRect(node.place, radius, radius);
            painter.setPen(colors.text);
            painter.setFont(body);
            painter.drawText(
                node.place.adjusted(padding, 0, -padding, 0), int(Qt::AlignCenter) | int(Qt::TextWordWrap), node.text);
        }
    };
}

} // namespace satchel::ui
