// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/StagePath.h"

#include "ui/common/Button.h"
#include "ui/common/Theme.h"
#include "ui/deals/StageArrow.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace satchel::ui {

namespace {

constexpr int gapBeforeEnds = 8;

} // namespace

StagePath::StagePath(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_won(new Button(Icon::Goal, tr("Won"))),
      m_lost(new Button(Icon::Close, tr("Lost")))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Stages of the deal"));
    for (Button *button : {m_won, m_lost})
        button->setParent(this);
    m_won->setToolTip(tr("Mark as won"));
    m_lost->setToolTip(tr("Mark as lost"));
    connect(m_won, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(*m_path.won); });
    connect(m_lost, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(*m_path.lost); });
}

void StagePath::setPath(const items::DealPath &path)
{
    const bool isSameLength = path.steps.size() == m_arrows.size();
    m_path = path;
    if (!isSameLength) {
        for (StageArrow *arrow : m_arrows)
            arrow->deleteLater(); // one of them may just be clicked
        m_arrows.clear();
        for (size_t i = 0; i < path.steps.size(); ++i) {
            auto *arrow = new StageArrow(m_context, static_cast<int>(i) + 1, i + 1 == path.steps.size(), this);
            connect(arrow, &QAbstractButton::clicked, this, [this, i, arrow] {
                arrow->setChecked(static_cast<int>(i) == m_path.current()); // the store decides, not the click
                if (static_cast<int>(i) != m_path.current())
                    Q_EMIT moveRequested(m_path.steps[i].stage);
            });
            arrow->show();
            m_arrows.push_back(arrow);
        }
    }
    const auto next = static_cast<size_t>(path.current() + 1);
    for (size_t i = 0; i < m_arrows.size(); ++i)
        m_arrows[i]->setStep(path.steps[i], !path.isClosed() && i == next);
    m_won->setVisible(path.won.has_value());
    m_lost->setVisible(path.lost.has_value());
    m_won->setEnabled(path.kind != items::BoardStage::Kind::Won);
    m_lost->setEnabled(path.kind != items::BoardStage::Kind::Lost);
    updateGeometry();
    layOut();
}

QSize StagePath::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    int height = m_won->sizeHint().height();
    for (const StageArrow *arrow : m_arrows)
        height = qMax(height, arrow->sizeHint().height());
    return {theme.px(600), height};
}

QSize StagePath::minimumSizeHint() const
{
    return {Theme::of(this).px(240), sizeHint().height()};
}

/// As wide as they want and the rest shared out; where that is too much the current one keeps its width and the others
/// share what is left.
std::vector<int> StagePath::arrowWidths(int room) const
{
    std::vector<int> widths;
    for (const StageArrow *arrow : m_arrows)
        widths.push_back(arrow->sizeHint().width());
    const int count = static_cast<int>(widths.size());
    const int wanted = std::accumulate(widths.begin(), widths.end(), 0);
    if (wanted <= room) {
        for (int i = 0; i < count; ++i)
            widths[static_cast<size_t>(i)] += (room - wanted) * (i + 1) / count - (room - wanted) * i / count;
        return widths;
    }
    const int current = m_path.current();
    int left = room;
    if (current >= 0) {
        int &own = widths[static_cast<size_t>(current)];
        own = qBound(0, own, qMax(room / count, room - (count - 1) * m_arrows.front()->minimumSizeHint().width()));
        left -= own;
    }
    const int others = current >= 0 ? count - 1 : count;
    for (int i = 0, at = 0; i < count; ++i) {
        if (i == current)
            continue;
        widths[static_cast<size_t>(i)] = left * (at + 1) / others - left * at / others;
        ++at;
    }
    return widths;
}

void StagePath::layOut()
{
    const Theme &theme = Theme::of(this);
    int end = width();
    for (Button *button : {m_lost, m_won}) {
        if (button->isHidden())
            continue;
        const QSize size = button->sizeHint();
        end -= size.width();
        button->setGeometry(QStyle::visualRect(
            layoutDirection(), rect(), QRect(end, (height() - size.height()) / 2, size.width(), size.height())));
        end -= theme.px(gapBeforeEnds);
    }
    if (m_arrows.empty())
        return;
    // Each point reaches into the notch of the next, less a hair so that both edges are seen.
    const int overlap = StageArrow::pointWidth(theme) - theme.px(2);
    const int count = static_cast<int>(m_arrows.size());
    const std::vector<int> widths = arrowWidths(qMax(0, end) + overlap * (count - 1));
    int x = 0;
    for (size_t i = 0; i < m_arrows.size(); ++i) {
        m_arrows[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, widths[i], height())));
        x += widths[i] - overlap;
    }
}

void StagePath::resizeEvent(QResizeEvent *)
{
    layOut();
}

void StagePath::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        layOut();
    }
}

} // namespace satchel::ui
