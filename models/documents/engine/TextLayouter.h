// SPDX-License-Identifier: GPL-3.0-or-later
// Sets text in the look of a document: chooses the face, breaks lines, aligns. Sizes are dots.
#pragma once

#include "documents/engine/Document.h"
#include "documents/engine/IsStopped.h"
#include "documents/engine/Page.h"

#include <QFont>
#include <QHash>

namespace satchel::documents {

/// A text that was set. Lines are placed from the top of `height` down.
struct SetText
{
    struct Line
    {
        qreal top = 0;
        qreal height = 0;
    };
    std::shared_ptr<const QTextLayout> layout;
    std::vector<Line> lines;
    qreal width = 0; // of the box it was set in; of one line the text's own
    qreal height = 0;
    qreal baseline = 0; // of the first line, from the top
    QColor color;

    /// One item per line, with the box's top left corner at a place.
    void appendTo(std::vector<Item> &items, QPointF at) const;
    Item item(size_t line, QPointF at) const;
};

class TextLayouter
{
public:
    TextLayouter(const Look &look, bool isRightToLeft, IsStopped isStopped = {});

    /// Broken into lines that fit a width.
    SetText set(const Text &text, qreal width) const;
    /// Not broken but where it says so; its width is the text's own.
    SetText setNatural(const Text &text) const;
    /// About how wide a text is, letter by letter: much quicker than setting it, and not less than it is.
    qreal measure(const QString &text, Role role) const;
    /// The height of one line of a role.
    qreal lineHeight(Role role) const;

    const Look &look() const { return m_look; }
    bool isRightToLeft() const { return m_isRightToLeft; }
    /// Whether the layout was cancelled: further rows need not be set.
    bool isStopped() const { return isStoppedBy(m_isStopped); }

private:
    SetText set(const Text &text, std::optional<qreal> width) const;

    const Look &m_look;
    bool m_isRightToLeft;
    IsStopped m_isStopped;
    std::array<QFont, roleCount> m_fonts;
    mutable std::array<QHash<QChar, qreal>, roleCount> m_advances; // of letters that were measured
};

} // namespace satchel::documents
