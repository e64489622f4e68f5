// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Icons.h"

#include "ui/common/Theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QMetaEnum>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

qreal strokeFor(int size)
{
    // Between 16 and 24 the stroke grows with the size; beyond, it keeps the look of 24.
    return size <= 24 ? 1.3 + (size - 16) * 0.025 : size / 16.0;
}

QByteArray svgOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of the file that draws it.
QString nameOf(int icon)
{
    return QString::fromLatin1(QMetaEnum::fromType<Icon>().valueToKey(icon)).toLower();
}

QByteArray drawingOf(Icon icon, int size, const QColor &color)
{
    const QString name = nameOf(static_cast<int>(icon));
    const qreal units = strokeFor(size) * 24 / size;
    return svgOf(u":/icons/%1.svg"_s.arg(name))
        .replace("stroke-width=\"1.5\"", "stroke-width=\"" + QByteArray::number(units, 'f', 3) + '"')
        .replace("currentColor", color.name().toLatin1());
}

QPixmap rendered(const QByteArray &svg, const QSize &size, qreal ratio, qreal opacity)
{
    QPixmap pixmap(size * ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setOpacity(opacity);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

class ThemedEngine : public QIconEngine
{
public:
    ThemedEngine(Icon icon, TextColor color, bool hasRoom) : m_icon(icon), m_color(color), m_hasRoom(hasRoom) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(*painter, rect, m_icon, sideIn(rect.size()), colorFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (m_hasRoom)
            return scaledPixmap(size, mode, state, 1);
        return iconPixmap(m_icon, qMin(size.width(), size.height()), colorFor(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        if (m_hasRoom) {
            QPixmap picture(size);
            picture.fill(Qt::transparent);
            picture.setDevicePixelRatio(scale);
            QPainter painter(&picture);
            painter.setLayoutDirection(QGuiApplication::layoutDirection());
            const QRect whole(QPoint(), (QSizeF(size) / scale).toSize());
            drawIcon(painter, whole, m_icon, sideIn(whole.size()), colorFor(mode));
            return picture;
        }
        return iconPixmap(m_icon, qRound(qMin(size.width(), size.height()) / scale), colorFor(mode), scale,
            QGuiApplication::isRightToLeft());
    }

    QIconEngine *clone() const override { return new ThemedEngine(*this); }
    bool isNull() override { return m_icon == Icon::None; }

private:
    int sideIn(const QSize &size) const
    {
        const int side = qMin(size.width(), size.height());
        return m_hasRoom ? qMin(side, Theme::of().size.icon) : side;
    }

    QColor colorFor(QIcon::Mode mode) const
    {
        const Theme &theme = Theme::of();
        if (mode == QIcon::Disabled)
            return theme.text.disabled;
        return colorOf(theme, m_color);
    }

    Icon m_icon;
    TextColor m_color;
    bool m_hasRoom; // around the drawing
};

} // namespace

Icon iconNamed(const QString &name)
{
    static const QHash<QString, Icon> icons = [] {
        QHash<QString, Icon> byName;
        const QMetaEnum all = QMetaEnum::fromType<Icon>();
        for (int i = 0; i < all.keyCount(); ++i)
            byName.insert(nameOf(all.value(i)), static_cast<Icon>(all.value(i)));
        return byName;
    }();
    return icons.value(name, Icon::None);
}

bool isMirrored(Icon icon)
{
    switch (icon) {
    case Icon::Back:
    case Icon::Receive:
    case Icon::Send:
    case Icon::Left:
    case Icon::Right:
    case Icon::Undo:
    case Icon::Redo:
    case Icon::Palette:
    case Icon::Tasks:
    case Icon::Group:
    case Icon::Sort:
    case Icon::Timeline:
    case Icon::Deal:
    case Icon::Quote:
    case Icon::Pipeline:
    case Icon::Columns:
    case Icon::Bullets:
    case Icon::Numbers: return true;
    default: return false;
    }
}

QPixmap iconPixmap(Icon icon, int size, const QColor &color, qreal devicePixelRatio, bool isRightToLeft)
{
    if (icon == Icon::None || size <= 0)
        return {};
    const bool isFlipped = isRightToLeft && isMirrored(icon);
    const QString key = u"satchel-icon-%1-%2-%3-%4-%5"_s.arg(static_cast<int>(icon))
                            .arg(size)
                            .arg(color.rgba())
                            .arg(qRound(devicePixelRatio * 100))
                            .arg(isFlipped);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = rendered(drawingOf(icon, size, color), QSize(size, size), devicePixelRatio, color.alphaF());
    if (isFlipped)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void drawIcon(QPainter &painter, const QRect &rect, Icon icon, int size, const QColor &color)
{
    const QPixmap pixmap = iconPixmap(
        icon, size, color, painter.device()->devicePixelRatioF(), painter.layoutDirection() == Qt::RightToLeft);
    if (!pixmap.isNull())
        painter.drawPixmap(QPoint(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2), pixmap);
}

QIcon themedIcon(Icon icon)
{
    return themedIcon(icon, {});
}

QIcon themedIcon(Icon icon, TextColor color)
{
    return icon == Icon::None ? QIcon() : QIcon(new ThemedEngine(icon, color, false));
}

QIcon fieldIcon(Icon icon)
{
    return QIcon(new ThemedEngine(icon, {}, true));
}

QPixmap illustration(const QString &name, const QSize &size, qreal devicePixelRatio)
{
    const Theme &theme = Theme::of();
    const QString key = u"satchel-drawing-%1-%2x%3-%4-%5-%6"_s.arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(qRound(devicePixelRatio * 100))
                            .arg(theme.isDark())
                            .arg(theme.accent.fill.rgb());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QString svg = QString::fromUtf8(svgOf(u":/%1.svg"_s.arg(name)));
    static const QRegularExpression token(u"\"((?:surface|text|border|accent|red|amber|green)\\.[A-Za-z]+)\""_s);
    for (QRegularExpressionMatch match = token.match(svg); match.hasMatch(); match = token.match(svg))
        svg.replace(match.captured(0), u'"' + tokenColor(theme, match.captured(1)).name() + u'"');
    pixmap = rendered(svg.toUtf8(), size, devicePixelRatio, 1);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(illustration(u"logo"_s, QSize(size, size)));
    return icon;
}

} // namespace satchel::ui

#include "moc_Icons.cpp"
