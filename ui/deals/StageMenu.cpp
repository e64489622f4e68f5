// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/StageMenu.h"

#include "ui/common/Glyphs.h"

#include <QPainter>

#include <utility>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

QIcon stageIcon(const items::BoardStage &stage, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    QPixmap pixmap(QSize(theme.size.icon, theme.size.icon) * widget->devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget->devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawStageDot(painter, QRect(0, 0, theme.size.icon, theme.size.icon), theme.hue(stage.color), theme);
    return pixmap;
}

} // namespace

QString numberedText(int index, const QString &name)
{
    QString text = name;
    text.replace(u'&', u"&&"_s);
    return index < 9 ? u"&%1  %2"_s.arg(index + 1).arg(text) : text;
}

QMenu *makeStageMenu(QWidget *parent, const std::vector<items::BoardStage> &stages, RecordId current,
    std::function<void(const items::BoardStage &)> chosen)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int number = 0;
    bool wasLane = true;
    for (const items::BoardStage &stage : items::inBoardOrder(stages)) {
        if (std::exchange(wasLane, stage.isLane()) != stage.isLane())
            menu->addSeparator();
        QAction *action = menu->addAction(stageIcon(stage, parent), numberedText(number++, stage.name));
        action->setEnabled(stage.id != current);
        QObject::connect(action, &QAction::triggered, menu, [stage, chosen] { chosen(stage); });
    }
    return menu;
}

} // namespace satchel::ui
