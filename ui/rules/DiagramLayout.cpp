// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/DiagramLayout.h"

#include <algorithm>

namespace satchel::ui {

namespace {

/// An end that the next box continues.
struct LooseEnd
{
    qsizetype node;
    QString label;
    int via;
};

class DiagramMaker
{
public:
    DiagramMaker(const DiagramTexts &texts, const DiagramMetrics &metrics) : m_texts(texts), m_metrics(metrics) {}

    DiagramLayout make(const AutomationRule &rule)
    {
        const int width = widthOf(rule.steps);
        const int left = m_metrics.margin;
        int top = m_metrics.margin;
        addNode({DiagramNode::Kind::Trigger, {}, m_texts.trigger, {}}, left, width, top);
        if (!m_texts.condition.isEmpty())
            addNode({DiagramNode::Kind::Condition, {}, m_texts.condition, {}}, left, width, top);
        addSteps(rule.steps, left, width, top);
        if (!m_ends.empty())
            addNode({DiagramNode::Kind::End, {}, m_texts.end, {}}, left, width, top);
        m_layout.size = {width + 2 * m_metrics.margin, top - m_metrics.rowGap + m_metrics.margin};
        return std::move(m_layout);
    }

private:
    /// One column at least: also what a condition skips needs a way.
    int widthOf(const std::vector<RuleStep> &steps) const
    {
        int width = m_metrics.nodeWidth;
        for (const RuleStep &step : steps) {
            if (const auto *branch = std::get_if<BranchStep>(&step.action))
                width = std::max(width, widthOf(branch->then) + m_metrics.columnGap + widthOf(branch->otherwise));
        }
        return width;
    }

    /// In the middle of its columns; `top` becomes that of the next one.
    qsizetype addNode(DiagramNode node, int left, int width, int &top)
    {
        const int height = m_metrics.heightOf(node.text);
        node.place = QRect(left + (width - m_metrics.nodeWidth) / 2, top, m_metrics.nodeWidth, height);
        top += height + m_metrics.rowGap;
        m_layout.nodes.push_back(std::move(node));
        const qsizetype index = std::ssize(m_layout.nodes) - 1;
        for (const LooseEnd &end : m_ends)
            m_layout.edges.push_back({end.node, index, end.label, end.via});
        m_ends = {{index, {}, left + width / 2}};
        return index;
    }

    void addSteps(const std::vector<RuleStep> &steps, int left, int width, int &top)
    {
        for (const RuleStep &step : steps) {
            const auto *branch = std::get_if<BranchStep>(&step.action);
            const auto kind = branch ? DiagramNode::Kind::Branch : DiagramNode::Kind::Step;
            const qsizetype node = addNode({kind, step.id, m_texts.step(step), {}}, left, width, top);
            if (branch)
                addBranches(*branch, node, left, width, top);
            else if (std::holds_alternative<StopStep>(step.action))
                m_ends.clear();
        }
    }

    void addBranches(const BranchStep &branch, qsizetype node, int left, int width, int &top)
    {
        const int thenWidth = widthOf(branch.then);
        const int elseWidth = widthOf(branch.otherwise);
        const int thenLeft = left + (width - thenWidth - m_metrics.columnGap - elseWidth) / 2;
        const int elseLeft = thenLeft + thenWidth + m_metrics.columnGap;
        int thenTop = top;
        int elseTop = top;
        m_ends = {{node, m_texts.yes, thenLeft + thenWidth / 2}};
        addSteps(branch.then, thenLeft, thenWidth, thenTop);
        auto ends = std::exchange(m_ends, {{node, m_texts.no, elseLeft + elseWidth / 2}});
        addSteps(branch.otherwise, elseLeft, elseWidth, elseTop);
        m_ends.insert(m_ends.begin(), ends.begin(), ends.end());
        top = std::max(thenTop, elseTop);
    }

    const DiagramTexts &m_texts;
    const DiagramMetrics &m_metrics;
    DiagramLayout m_layout;
    std::vector<LooseEnd> m_ends;
};

} // namespace

DiagramLayout layOutDiagram(const AutomationRule &rule, const DiagramTexts &texts, const DiagramMetrics &metrics)
{
    return DiagramMaker(texts, metrics).make(rule);
}

DiagramLayout mirrored(DiagramLayout layout)
{
    for (DiagramNode &node : layout.nodes)
        node.place.moveLeft(layout.size.width() - node.place.x() - node.place.width());
    for (DiagramEdge &edge : layout.edges)
        edge.via = layout.size.width() - edge.via;
    return layout;
}

std::vector<QPoint> cornersOf(const DiagramLayout &layout, const DiagramEdge &edge, int rowGap)
{
    const QRect from = layout.nodes[static_cast<size_t>(edge.from)].place;
    const QRect to = layout.nodes[static_cast<size_t>(edge.to)].place;
    const int fromX = from.x() + from.width() / 2; // as `via` is reckoned; QRect::center() is a pixel less
    const int toX = to.x() + to.width() / 2;
    const int below = from.y() + from.height() + rowGap / 3;
    const int above = to.y() - rowGap / 3;
    return {{fromX, from.y() + from.height()}, {fromX, below}, {edge.via, below}, {edge.via, above}, {toX, above},
        {toX, to.y()}};
}

} // namespace satchel::ui
