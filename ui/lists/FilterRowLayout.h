// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of the filter's builder is laid out: what joins it to the row before, its parts, which take as many lines
// as their width needs, and the button that removes it. A row is never wider than the builder.
#pragma once

#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/Theme.h"

#include <QFontMetrics>
#include <QHBoxLayout>

namespace satchel::ui {

inline int filterControlHeight(const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    return qMax(theme.size.controlSmall, QFontMetrics(theme.font.body).height() + theme.px(8));
}

/// The layout gets the parts. `join`: "Where", "and", "or".
inline FlowLayout *layOutFilterRow(QWidget *row, const QString &join, QWidget *remove)
{
    const Theme &theme = Theme::of(row);
    auto *line = new QHBoxLayout(row);
    setSpaces(*line, theme, 0, 6);
    auto *joinLabel = new Label(join, &Theme::Fonts::body, TextColor::Tertiary);
    joinLabel->setFixedWidth(qMax(theme.px(52), joinLabel->sizeHint().width()));
    joinLabel->setFixedHeight(filterControlHeight(row)); // beside the first line
    joinLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *parts = new FlowLayout;
    parts->setSpacing(theme.px(6));
    line->addWidget(joinLabel, 0, Qt::AlignTop);
    line->addSpacing(theme.px(6));
    line->addLayout(parts, 1);
    line->addWidget(remove, 0, Qt::AlignTop);
    return parts;
}

} // namespace satchel::ui
