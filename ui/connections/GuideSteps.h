// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a guide, each in a row of its own with its number: "1. In HubSpot open …".
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class GuideSteps : public QWidget
{
    Q_OBJECT

public:
    explicit GuideSteps(QWidget *parent = nullptr);

    /// The lines of `guide` whose numbers are in `numbers`; all of them where there are none.
    void show(const QString &guide, const QList<int> &numbers);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace satchel::ui
