// SPDX-License-Identifier: GPL-3.0-or-later
// A file of a message: its name, its size and whether the customer's record has it already. A click shows it. UI
// thread.
#pragma once

#include "ui/common/Icons.h"

#include <QAbstractButton>

namespace satchel::ui {

class FileCard : public QAbstractButton
{
    Q_OBJECT

public:
    FileCard(Icon icon, const QString &name, const QString &detail, QWidget *parent = nullptr);

    QString detail() const { return m_detail; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Icon m_icon;
    QString m_detail;
};

} // namespace satchel::ui
