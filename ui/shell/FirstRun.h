// SPDX-License-Identifier: GPL-3.0-or-later
// Three ways to begin and a place to drop a file; shown while the store has no customers.
#pragma once

#include "ui/common/Page.h"

#include <QScrollArea>

class QGridLayout;

namespace satchel::ui {

class Button;

class FirstRun : public QScrollArea
{
    Q_OBJECT

public:
    explicit FirstRun(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const satchel::ui::Target &target);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeCard(Icon icon, const QString &title, const QString &sentence, Button *button);
    void arrange();

    QList<QWidget *> m_cards;
    QGridLayout *m_grid = nullptr;
    QWidget *m_drop = nullptr;
    int m_columns = 0;
};

} // namespace satchel::ui
