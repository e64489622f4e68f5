// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/common/DraftMark.h"

#include "documents/engine/Units.h"

#include <QPainter>

namespace satchel::documents {

namespace {

constexpr qreal angle = -35; // degrees
constexpr qreal share = 0.6; // of the paper's width, that the word is as wide as
constexpr int strength = 48; // of 255: what is below it can be read

/// In the quiet ink: it is no part of what the document says.
void drawWord(QPainter &painter, const QRectF &place, const QString &word, const QStringList &families, QColor color)
{
    QFont font;
    if (!families.isEmpty())
        font.setFamilies(families);
    font.setBold(true);
    font.setPixelSize(100);
    const qreal natural = QFontMetricsF(font, painter.device()).horizontalAdvance(word);
    font.setPixelSize(qMax(12, qRound(100 * place.width() * share / qMax(1.0, natural))));
    painter.save();
    painter.translate(place.center());
    painter.rotate(angle);
    color.setAlpha(strength);
    painter.setPen(color);
    painter.setFont(font);
    const QRectF around(-place.width(), -place.height() / 2, 2 * place.width(), place.height());
    painter.drawText(around, Qt::AlignCenter, word);
    painter.restore();
}

} // namespace

void markAsDraft(Document &document, const QString &word)
{
    const QSizeF paper = document.paper.size(QPageSize::Millimeter);
    const QSizeF points = document.paper.size(QPageSize::Point);
    Frame frame;
    frame.millimetres = QRectF(QPointF(), paper);
    frame.isPhysical = true;
    const auto paint = [word, families = document.look.families, color = document.look.color(Ink::Quiet)](
                           QPainter &painter, const QRectF &place) { drawWord(painter, place, word, families, color); };
    frame.blocks.push_back({Picture{paint, points.width(), points.height(), Align::Start}});
    document.frames.push_back(std::move(frame));
}

} // namespace satchel::documents
