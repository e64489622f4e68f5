// SPDX-License-Identifier: GPL-3.0-or-later
// A text with lists, links and pictures with a slim tool bar over it. Its commands have keys that work while the
// focus is in it. Markdown goes in and out; when the focus leaves, or nothing was typed for a while, it says that it is
// time to keep it.
#pragma once

#include "ui/common/Icons.h"
#include "ui/common/RichText.h"

#include <functional>

class QMenu;
class QTimer;

namespace satchel::ui {

class IconButton;

/// A field that can be put into a text: {deal}, "Name of the deal".
struct TextField
{
    QString name;
    QString label;
};

class RichTextEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RichTextEditor(const QString &accessibleName, QWidget *parent = nullptr);
    ~RichTextEditor() override;

    void setPictures(const PictureStore &pictures) { m_text->setPictures(pictures); }
    void setFields(const std::vector<TextField> &fields);
    void setMarkdown(const QString &text);
    QString markdown() const { return m_text->markdown(); }
    void setReadOnly(bool isReadOnly);
    void setPlaceholder(const QString &text) { m_text->setPlaceholderText(text); }
    /// Whether something was typed since it was set or kept.
    bool isEdited() const { return m_isEdited; }
    void setKept();
    void setEdited() { m_isEdited = true; }

    RichText &text() { return *m_text; }
    QList<QAction *> commands() const { return m_commands; }
    /// Asks for a file.
    void choosePicture();
    void askLink();

Q_SIGNALS:
    void edited();
    void timeToKeep();
    void refused(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(
        const QString &name, const QString &text, Icon icon, const QKeySequence &key, const std::function<void()> &run);
    QWidget *makeBar();
    QMenu *makeTableMenu(QWidget *parent);
    void showState();

    RichText *m_text;
    QWidget *m_bar = nullptr;
    QList<QAction *> m_commands;
    QAction *m_bold = nullptr;
    QAction *m_italic = nullptr;
    QAction *m_heading = nullptr;
    QAction *m_small = nullptr;
    QAction *m_bullets = nullptr;
    QAction *m_numbers = nullptr;
    QAction *m_table = nullptr;
    QAction *m_alignAtEnd = nullptr;
    QList<QAction *> m_inTable; // for the table the cursor is in
    QList<QAction *> m_outsideTable;
    QMenu *m_fields = nullptr;
    IconButton *m_fieldButton = nullptr;
    QTimer *m_pause;
    bool m_isEdited = false;
};

} // namespace satchel::ui
