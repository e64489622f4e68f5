// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/engine/LayoutChunks.h"

#include "documents/engine/Units.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace satchel::documents {

namespace {

using LayoutChunks = std::vector<LayoutChunk>;

/// One chunk a line; the first two and the last two lines stay together.
LayoutChunks make(const Paragraph &paragraph, qreal width, const TextLayouter &setter)
{
    const qreal indent = points(paragraph.indent);
    const SetText text = setter.set(paragraph.text, width - indent);
    LayoutChunks chunks;
    for (size_t i = 0; i < text.lines.size(); ++i) {
        LayoutChunk &chunk = chunks.emplace_back();
        chunk.height = text.lines[i].height;
        chunk.items.push_back(text.item(i, {indent, -text.lines[i].top}));
        chunk.isKeptWithNext = text.lines.size() > 1 && (i == 0 || i + 2 == text.lines.size());
    }
    if (!paragraph.mark.isEmpty() && !chunks.empty()) {
        const SetText mark = setter.setNatural({paragraph.mark, paragraph.text.role, paragraph.text.ink});
        mark.appendTo(chunks.front().items, {qMax(0.0, indent - mark.width - points(5)), 0});
    }
    if (!chunks.empty())
        chunks.back().isKeptWithNext = false;
    return chunks;
}

LayoutChunks make(const Gap &gap, qreal, const TextLayouter &)
{
    LayoutChunk chunk;
    chunk.before = points(gap.height);
    return {chunk};
}

LayoutChunks make(const Rule &rule, qreal width, const TextLayouter &setter)
{
    LayoutChunk chunk;
    chunk.height = points(rule.thickness);
    chunk.items.push_back(filledBox({0, 0, width, chunk.height}, setter.look().color(rule.ink)));
    return {chunk};
}

LayoutChunks make(const PageBreak &, qreal, const TextLayouter &)
{
    LayoutChunk chunk;
    chunk.beginsPage = true;
    return {chunk};
}

LayoutChunks make(const Pairs &pairs, qreal width, const TextLayouter &setter)
{
    qreal labelWidth = points(pairs.labelWidth);
    std::vector<SetText> labels;
    for (const auto &pair : pairs.pairs) {
        labels.push_back(setter.setNatural({pair.label, pairs.role, Ink::Quiet}));
        labelWidth = pairs.labelWidth > 0 ? labelWidth : qMax(labelWidth, labels.back().width);
    }
    const qreal start = qMin(labelWidth + points(10), width / 2);
    LayoutChunks chunks;
    for (size_t i = 0; i < labels.size(); ++i) {
        const SetText value = setter.set({pairs.pairs[i].value, pairs.role}, width - start);
        LayoutChunk &chunk = chunks.emplace_back();
        if (labels[i].width > start)
            labels[i] = setter.set({pairs.pairs[i].label, pairs.role, Ink::Quiet}, start - points(4));
        const qreal baseline = qMax(labels[i].baseline, value.baseline); // one line, whatever script each is in
        labels[i].appendTo(chunk.items, {0, baseline - labels[i].baseline});
        value.appendTo(chunk.items, {start, baseline - value.baseline});
        chunk.height = baseline + qMax(labels[i].height - labels[i].baseline, value.height - value.baseline);
    }
    return chunks;
}

LayoutChunks make(const Table &table, qreal width, const TextLayouter &setter)
{
    return chunksOf(table, width, setter);
}

/// Amounts end on the edge, labels wrap in what they leave.
LayoutChunks make(const Sums &sums, qreal width, const TextLayouter &setter)
{
    const qreal own = qMin(width, millimetres(sums.widthMillimetres));
    const qreal start = width - own;
    const qreal inset = points(sums.inset);
    LayoutChunk chunk;
    std::vector<Item> grounds;
    for (const Sums::Line &line : sums.lines) {
        const Role role = line.isGrand ? Role::Display : line.isStrong ? Role::Strong : Role::Body;
        const qreal padding = points(line.isGrand ? 6 : 2.5);
        const qreal hang = line.isGrand && inset == 0 ? points(8)
                                                      : 0; // its ground hangs out, so that amounts end on one edge
        if (line.isRuled) {
            chunk.height += points(2);
            chunk.items.push_back(filledBox({start, chunk.height, own, points(0.6)}, setter.look().color(Ink::Line)));
            chunk.height += points(2.6);
        }
        if (line.isGrand)
            chunk.height += points(4);
        const SetText amount = setter.setNatural({line.amount, role, line.isGrand ? Ink::Accent : Ink::Text});
        const Role labelRole = line.isGrand ? Role::Heading : role;
        const SetText label = setter.set(
            {line.label, labelRole, line.isGrand || line.isStrong ? Ink::Text : Ink::Quiet},
            qMax(own / 4, own - amount.width - 2 * inset - points(12)));
        const qreal height = qMax(label.height, amount.height) + 2 * padding;
        if (line.isGrand)
            grounds.push_back(filledBox(
                {start - hang, chunk.height, own + 2 * hang, height}, setter.look().color(Ink::Ground), points(3)));
        // A label of one line has the amount's baseline.
        const qreal drop = label.lines.size() == 1 ? (height - label.height) / 2 : padding;
        label.appendTo(chunk.items, {start + inset, chunk.height + drop});
        amount.appendTo(chunk.items, {width - inset - amount.width, chunk.height + (height - amount.height) / 2});
        chunk.height += height;
    }
    chunk.items.insert(chunk.items.begin(), grounds.begin(), grounds.end());
    return {chunk};
}

LayoutChunks make(const Picture &picture, qreal width, const TextLayouter &)
{
    const qreal own = picture.width > 0 ? qMin(width, points(picture.width)) : width;
    const qreal free = width - own;
    LayoutChunk chunk;
    chunk.height = points(picture.height) * (picture.width > 0 ? own / points(picture.width) : 1);
    chunk.items.push_back({{picture.align == Align::Start        ? 0
                                   : picture.align == Align::End ? free
                                                                 : free / 2,
                               0, own, chunk.height},
        PictureItem{picture.paint}});
    return {chunk};
}

LayoutChunks make(const Signatures &signatures, qreal width, const TextLayouter &setter)
{
    const qreal gap = points(28);
    const auto count = static_cast<qreal>(qMax<size_t>(2, signatures.places.size()));
    const qreal own = (width - gap * (count - 1)) / count;
    LayoutChunk chunk;
    qreal x = 0;
    for (const auto &place : signatures.places) {
        qreal y = points(44);
        chunk.items.push_back(filledBox({x, y, own, points(0.6)}, setter.look().color(Ink::Quiet)));
        y += points(4);
        const SetText label = setter.set({place.label, Role::Small, Ink::Quiet}, own);
        label.appendTo(chunk.items, {x, y});
        y += label.height;
        if (!place.name.isEmpty()) {
            const SetText name = setter.set({place.name, Role::Small, Ink::Text}, own);
            name.appendTo(chunk.items, {x, y});
            y += name.height;
        }
        chunk.height = qMax(chunk.height, y);
        x += own + gap;
    }
    return {chunk};
}

LayoutChunks make(const Beside &beside, qreal width, const TextLayouter &setter)
{
    const size_t count = beside.columns.size();
    const auto shareOf = [&](size_t i) { return i < beside.shares.size() ? beside.shares[i] : 1.0; };
    qreal whole = 0;
    for (size_t i = 0; i < count; ++i)
        whole += shareOf(i);
    const qreal free = width - points(beside.gap) * static_cast<qreal>(count - 1);
    LayoutChunk chunk;
    qreal x = 0;
    for (size_t i = 0; i < count; ++i) {
        const qreal own = free * shareOf(i) / whole;
        Stack stack = stackOf(chunksOf(beside.columns[i], own, setter));
        shift(stack.items, {x, 0});
        chunk.items.insert(chunk.items.end(), stack.items.begin(), stack.items.end());
        chunk.height = qMax(chunk.height, stack.height);
        x += own + points(beside.gap);
    }
    return {chunk};
}

LayoutChunks make(const Panel &panel, qreal width, const TextLayouter &setter)
{
    const qreal padding = points(panel.padding);
    const qreal across = panel.edge == Ink::None ? padding : padding + points(panel.edgeWidth);
    Stack stack = stackOf(chunksOf(panel.blocks, width - across - padding, setter));
    const qreal top = panel.fill == Ink::None ? 0 : padding; // without a ground the text begins at the top
    LayoutChunk chunk;
    chunk.height = stack.height + top + padding;
    if (panel.fill != Ink::None)
        chunk.items.push_back(filledBox(
            {0, 0, width, chunk.height}, setter.look().color(panel.fill), panel.edge == Ink::None ? points(4) : 0));
    if (panel.edge != Ink::None)
        chunk.items.push_back(
            filledBox({0, 0, points(panel.edgeWidth), chunk.height}, setter.look().color(panel.edge)));
    if (panel.isMarked) {
        const qreal size = points(8);
        const qreal middle = top + setter.lineHeight(Role::Body) / 2;
        chunk.items.push_back(filledBox({points(panel.edgeWidth) / 2 - size / 2, middle - size / 2, size, size},
            setter.look().color(Ink::Accent), size / 2));
    }
    shift(stack.items, {across, top});
    chunk.items.insert(chunk.items.end(), stack.items.begin(), stack.items.end());
    return {chunk};
}

} // namespace

Item filledBox(const QRectF &at, const QColor &color, qreal radius)
{
    return {at, BoxItem{color, radius}};
}

void shift(std::vector<Item> &items, QPointF by)
{
    for (Item &item : items) {
        item.box.translate(by);
        if (auto *line = std::get_if<LineItem>(&item.what))
            line->origin += by;
    }
}

std::vector<Item> shifted(std::vector<Item> items, QPointF by)
{
    shift(items, by);
    return items;
}

std::vector<LayoutChunk> chunksOf(const std::vector<Block> &blocks, qreal width, const TextLayouter &setter)
{
    LayoutChunks all;
    for (const Block &block : blocks) {
        LayoutChunks chunks = std::visit([&](const auto &what) { return make(what, width, setter); }, block.what);
        if (chunks.empty())
            continue;
        chunks.front().before += points(block.before);
        chunks.front().bookmark = block.bookmark.isEmpty() ? chunks.front().bookmark : block.bookmark;
        chunks.front().level = block.level;
        chunks.back().isKeptWithNext = chunks.back().isKeptWithNext || block.isKeptWithNext;
        std::move(chunks.begin(), chunks.end(), std::back_inserter(all));
    }
    return all;
}

Stack stackOf(std::vector<LayoutChunk> chunks)
{
    Stack stack;
    for (size_t i = 0; i < chunks.size(); ++i) {
        stack.height += i == 0 ? 0 : chunks[i].before;
        shift(chunks[i].items, {0, stack.height});
        std::move(chunks[i].items.begin(), chunks[i].items.end(), std::back_inserter(stack.items));
        stack.height += chunks[i].height;
    }
    return stack;
}

} // namespace satchel::documents
