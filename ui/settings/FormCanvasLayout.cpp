// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/FormCanvasLayout.h"

#include "ui/common/FormSections.h"

#include <algorithm>

namespace satchel::ui {

namespace {

using Kind = CanvasTile::Kind;

/// Puts tiles below each other, and beside each other where there are columns.
class Column
{
public:
    Column(FormCanvasLayout &canvas, const CanvasShape &shape, int x, int width, int columns)
        : m_canvas(canvas), m_shape(shape), m_x(x), m_width(width), m_columns(columns)
    {
    }

    int y() const { return m_y; }
    void addLine(CanvasTile tile, int height)
    {
        endLine();
        tile.rect = {m_x, m_y, m_width, height};
        m_canvas.tiles.push_back(std::move(tile));
        m_y += height + m_shape.gap;
    }
    void addField(CanvasTile tile, int height, bool isLong)
    {
        if (isLong || m_columns < 2)
            return addLine(std::move(tile), height);
        const int width = (m_width - m_shape.gap) / 2;
        tile.rect = {m_isSecond ? m_x + m_width - width : m_x, m_y, width, height};
        m_canvas.tiles.push_back(std::move(tile));
        m_lineHeight = height;
        if (m_isSecond)
            endLine();
        else
            m_isSecond = true;
    }
    void endLine()
    {
        if (m_lineHeight > 0)
            m_y += m_lineHeight + m_shape.gap;
        m_lineHeight = 0;
        m_isSecond = false;
    }
    void skip(int height) { m_y += height; }
    QRect since(int y) const { return {m_x, y, m_width, m_y - y}; }

private:
    FormCanvasLayout &m_canvas;
    const CanvasShape &m_shape;
    int m_x;
    int m_width;
    int m_columns;
    int m_y = 0;
    int m_lineHeight = 0; // of a line that has begun
    bool m_isSecond = false;
};

class Arrangement
{
public:
    Arrangement(
        const FormLayout &layout, const Entity &entity, const CanvasShape &shape, const std::optional<FormLift> &lift)
        : m_layout(layout), m_entity(entity), m_shape(shape), m_lift(lift),
          m_from(lift ? placeOf(layout, lift->field) : std::nullopt)
    {
    }

    FormCanvasLayout made()
    {
        const int side = m_shape.sideWidth > 0 ? m_shape.sideWidth + m_shape.sideGap : 0;
        Column form(m_canvas, m_shape, side, m_shape.width - side, m_shape.columns);
        addForm(form);
        m_canvas.height = form.y();
        Column rest(m_canvas, m_shape, 0, side > 0 ? m_shape.sideWidth : m_shape.width, side > 0 ? 1 : m_shape.columns);
        if (side == 0)
            rest.skip(form.y() + m_shape.sideGap);
        addSection(rest, std::ssize(m_layout.sections), m_layout.hidden, m_shape.lineHeight);
        m_canvas.height = std::max(m_canvas.height, rest.y());
        return std::move(m_canvas);
    }

private:
    void addForm(Column &column)
    {
        qsizetype others = 0; // sections that are not carried
        for (qsizetype section = 0; section < std::ssize(m_layout.sections); ++section) {
            const FormSection &of = m_layout.sections[static_cast<size_t>(section)];
            const bool isCarried = m_lift && m_lift->field.isEmpty() && of.key == m_lift->section;
            if (isCarried)
                m_canvas.carried = section;
            else
                addSectionSlot(column, others++);
            addSection(column, section, of.fields, m_shape.fieldHeight);
        }
        addSectionSlot(column, others);
        column.addLine({.kind = Kind::Add, .section = std::ssize(m_layout.sections) - 1}, m_shape.lineHeight);
    }

    void addSectionSlot(Column &column, qsizetype at)
    {
        if (m_lift && m_lift->field.isEmpty() && m_lift->to.section == at)
            column.addLine({.kind = Kind::Slot, .section = at}, m_shape.lineHeight);
    }

    void addSection(Column &column, qsizetype section, const QStringList &fields, int height)
    {
        const int top = column.y();
        column.addLine({.kind = Kind::Head, .section = section}, m_shape.lineHeight);
        qsizetype position = 0; // among those that are not carried
        for (const QString &name : fields) {
            const bool isCarried = m_lift && name == m_lift->field;
            if (!isCarried || m_lift->to != *m_from) {
                if (!isCarried)
                    addSlot(column, section, position, height);
                column.addField(
                    {isCarried ? Kind::Origin : Kind::Field, section, name, position}, height, isLong(name));
            }
            position += isCarried ? 0 : 1;
        }
        addSlot(column, section, position, height);
        column.endLine();
        if (fields.isEmpty() && !isTarget(section))
            column.addLine({.kind = Kind::Empty, .section = section}, m_shape.lineHeight);
        m_canvas.sections.push_back(column.since(top));
        column.skip(m_shape.gap);
    }

    bool isTarget(qsizetype section) const
    {
        return m_lift && !m_lift->field.isEmpty() && m_lift->to.section == section;
    }

    void addSlot(Column &column, qsizetype section, qsizetype position, int height)
    {
        if (!isTarget(section) || m_lift->to.position != position || m_isSlotPlaced)
            return;
        m_isSlotPlaced = true;
        column.addField({Kind::Slot, section, {}, position}, height, isLong(m_lift->field));
    }

    bool isLong(const QString &name) const
    {
        const Field *field = m_entity.find(name);
        return field && isLongField(*field);
    }

    const FormLayout &m_layout;
    const Entity &m_entity;
    const CanvasShape &m_shape;
    const std::optional<FormLift> &m_lift;
    std::optional<FormPlace> m_from;
    bool m_isSlotPlaced = false;
    FormCanvasLayout m_canvas;
};

/// How far a point is from a rectangle along one axis.
int distance(int from, int first, int last)
{
    return from < first ? first - from : from > last ? from - last : 0;
}

/// Those that are not carried.
qsizetype fieldsIn(const FormCanvasLayout &canvas, qsizetype section)
{
    return std::ranges::count_if(canvas.tiles,
        [section](const CanvasTile &tile) { return tile.section == section && tile.kind == Kind::Field; });
}

bool isBehindFields(const FormCanvasLayout &canvas, qsizetype section, const QPoint &point)
{
    return std::ranges::none_of(canvas.tiles, [&](const CanvasTile &tile) {
        return tile.section == section && tile.kind != Kind::Add && tile.rect.top() > point.y();
    });
}

} // namespace

int FormCanvasLayout::tileAt(const QPoint &point) const
{
    const auto found = std::ranges::find_if(tiles, [&](const CanvasTile &tile) { return tile.rect.contains(point); });
    return found == tiles.end() ? -1 : static_cast<int>(found - tiles.begin());
}

int FormCanvasLayout::tileBeside(int tile, int dx, int dy) const
{
    const QRect from = tiles[static_cast<size_t>(tile)].rect;
    int nearest = -1;
    int least = 0;
    for (int i = 0; i < static_cast<int>(tiles.size()); ++i) {
        const QRect to = tiles[static_cast<size_t>(i)].rect;
        const bool isAhead = dx > 0 ? to.left() > from.right()
            : dx < 0                ? to.right() < from.left()
            : dy > 0                ? to.top() > from.bottom()
                                    : to.bottom() < from.top();
        if (!isAhead)
            continue;
        // An arrow keeps to its line, or to its column, before it goes far.
        const int along = dx != 0 ? distance(from.center().x(), to.left(), to.right())
                                  : distance(from.center().y(), to.top(), to.bottom());
        const int across = dx != 0 ? distance(from.center().y(), to.top(), to.bottom())
                                   : distance(from.left() + 1, to.left(), to.right());
        const int cost = along + 4 * across;
        if (nearest < 0 || cost < least) {
            nearest = i;
            least = cost;
        }
    }
    return nearest;
}

FormCanvasLayout arrangeCanvas(
    const FormLayout &layout, const Entity &entity, const CanvasShape &shape, const std::optional<FormLift> &lift)
{
    return Arrangement(layout, entity, shape, lift).made();
}

FormPlace dropPlace(const FormCanvasLayout &canvas, const FormLift &lift, const CanvasTile &tile)
{
    switch (tile.kind) {
    case Kind::Field: {
        const bool isSlotBefore = lift.to.section == tile.section && lift.to.position <= tile.position;
        return {tile.section, isSlotBefore ? tile.position + 1 : tile.position};
    }
    case Kind::Origin: return {tile.section, tile.position};
    case Kind::Add: return {tile.section, fieldsIn(canvas, tile.section)};
    case Kind::Head:
    case Kind::Empty: return {tile.section, 0};
    case Kind::Slot: break;
    }
    return lift.to;
}

FormPlace dropPlace(const FormCanvasLayout &canvas, const FormLift &lift, const QPoint &point)
{
    const qsizetype sections = std::ssize(canvas.sections);
    if (lift.field.isEmpty()) { // between the sections, whose middle decides
        FormPlace to;
        for (qsizetype section = 0; section + 1 < sections; ++section) {
            if (section != canvas.carried && canvas.sections[static_cast<size_t>(section)].center().y() < point.y())
                ++to.section;
        }
        return to;
    }
    if (const int tile = canvas.tileAt(point); tile >= 0)
        return dropPlace(canvas, lift, canvas.tiles[static_cast<size_t>(tile)]);
    for (qsizetype section = 0; section < sections; ++section) {
        const bool isInside = canvas.sections[static_cast<size_t>(section)].contains(point);
        if (isInside && isBehindFields(canvas, section, point))
            return {section, fieldsIn(canvas, section)};
    }
    return lift.to;
}

} // namespace satchel::ui
