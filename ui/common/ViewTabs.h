// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views in a row; those that do not fit are in a menu at the end. A view with changes not saved shows a dot and
// "edited".
#pragma once

#include <QWidget>

class QTabBar;

namespace satchel::ui {

class IconButton;

class ViewTabs : public QWidget
{
    Q_OBJECT

public:
    explicit ViewTabs(QWidget *parent = nullptr);

    void setViews(const QStringList &names);
    int count() const;
    int current() const;
    void setCurrent(int index);
    void setEdited(int index, bool isEdited);
    /// A number behind the name; empty for none.
    void setCount(int index, const QString &count);
    QString count(int index) const { return m_counts.value(index); }
    bool isEdited(int index) const { return m_edited.value(index); }
    /// Everything in one menu, for narrow windows.
    void setFolded(bool isFolded);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);
    /// A right click or the menu key on a view: rename, save, revert, delete.
    void menuRequested(int index, const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Bar;
    void layOut();
    void showMore();

    Bar *m_bar;
    IconButton *m_more;
    QHash<int, bool> m_edited;
    QHash<int, QString> m_counts;
    QStringList m_names;
    bool m_isFolded = false;
};

} // namespace satchel::ui
