// SPDX-License-Identifier: GPL-3.0-or-later
// A rule as a drawing: boxes from the trigger down to the end, with the two ways of a condition side by side. Values
// without Qt widgets; left-to-right, mirrored where the window is.
#pragma once

#include "domain/AutomationRule.h"

#include <functional>
#include <QRect>

namespace satchel::ui {

struct DiagramNode
{
    enum class Kind : quint8 { Trigger, Condition, Step, Branch, End };

    Kind kind = Kind::Step;
    QString step; // its id; empty for what is no step
    QString text;
    QRect place;
};

/// From the bottom of one box to the top of another, past `via`: what a condition skips is drawn around.
struct DiagramEdge
{
    qsizetype from = 0;
    qsizetype to = 0;
    QString label; // "Yes"; mostly empty
    int via = 0; // x
};

struct DiagramLayout
{
    std::vector<DiagramNode> nodes; // in the order in which they are read
    std::vector<DiagramEdge> edges;
    QSize size;
};

struct DiagramTexts
{
    QString trigger;
    QString condition; // empty: none
    QString yes;
    QString no;
    QString end;
    std::function<QString(const RuleStep &)> step;
};

/// In pixels.
struct DiagramMetrics
{
    int nodeWidth = 240;
    int columnGap = 24;
    int rowGap = 36;
    int margin = 16;
    std::function<int(const QString &text)> heightOf;
};

DiagramLayout layOutDiagram(const AutomationRule &rule, const DiagramTexts &texts, const DiagramMetrics &metrics);
DiagramLayout mirrored(DiagramLayout layout);

/// The corners of an edge, from its first box to its second.
std::vector<QPoint> cornersOf(const DiagramLayout &layout, const DiagramEdge &edge, int rowGap);

} // namespace satchel::ui
