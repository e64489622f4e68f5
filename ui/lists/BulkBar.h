// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to the selected records, over the end of the list: how many they are, the actions, Esc to let go.
// While a bulk edit runs it shows its progress and Cancel instead.
#pragma once

#include "ui/common/Icons.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace satchel::ui {

class Button;
class Label;

class BulkBar : public QWidget
{
    Q_OBJECT

public:
    explicit BulkBar(QWidget *area);

    /// A button that triggers the action and follows its state; given back to anchor a panel at.
    Button *addAction(Icon icon, QAction &action, bool isDestructive = false);
    void setCounts(const QString &selected, const QString &selectAll);
    void setProgress(const QString &text);
    void endProgress();
    /// Space it takes at the end of its area.
    int room() const;

Q_SIGNALS:
    void selectAllRequested();
    void closeRequested();
    void cancelRequested();
    void shownChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void fold();

    QWidget *m_area;
    QHBoxLayout *m_row;
    Label *m_count;
    Button *m_selectAll;
    QList<Button *> m_actions;
    QStringList m_words; // of the actions; the buttons have no text where there is no space
    Label *m_progress;
    Button *m_cancel;
};

} // namespace satchel::ui
