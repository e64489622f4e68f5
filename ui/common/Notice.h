// SPDX-License-Identifier: GPL-3.0-or-later
// What a page says about itself: a banner over its content, an empty state instead of it, and long work with its
// figure.
#pragma once

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace satchel::ui {

class Button;
class FlowLayout;
class Label;

/// Tint and border of a meaning, an icon, a strong sentence, then the rest, and buttons; below the text where they
/// leave it too little room.
class Banner : public QWidget
{
    Q_OBJECT

public:
    using MeaningRole = Theme::Meaning Theme::*;

    Banner(MeaningRole meaning, Icon icon, const QString &strong, const QString &rest = {}, QWidget *parent = nullptr);

    void setText(const QString &strong, const QString &rest = {});
    Button *addButton(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();

    MeaningRole m_meaning;
    Icon m_icon;
    Label *m_text;
    QWidget *m_buttons;
    QGridLayout *m_grid;
    bool m_isFolded = false;
};

/// What belongs here and how it gets here.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setText(const QString &title, const QString &sentence);
    /// The first button is the primary one.
    Button *addButton(Icon icon, const QString &text, const QKeySequence &key = {});

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    Icon m_icon;
    bool m_isIconShown = true;
    Label *m_title;
    Label *m_sentence;
    QBoxLayout *m_column;
    FlowLayout *m_buttons; // below each other where they do not fit beside each other
};

/// Long work: what it is, how far, and Cancel. Without a total the figure counts up.
class ProgressCard : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressCard(const QString &title, QWidget *parent = nullptr);

    void setProgress(qint64 done, qint64 total);
    /// Keeps the card as a result: "Imported 12,418 contacts".
    void setFinished(const QString &sentence);
    QSize sizeHint() const override;

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect barRect() const;

    Label *m_title;
    Label *m_figure;
    Button *m_cancel;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace satchel::ui
