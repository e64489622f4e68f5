// SPDX-License-Identifier: GPL-3.0-or-later
// An editor of text, lists, tables and pictures: what a tool bar over it does, and what is pasted and dropped.
// Reads and writes Markdown. Nothing is loaded from anywhere, whatever is pasted; pictures are put into the store
// first.
#pragma once

#include "ui/common/MarkdownText.h"
#include "ui/common/Pictures.h"

#include <QTextEdit>

namespace satchel::ui {

class PlaceholderHighlighter;

class RichText : public QTextEdit
{
    Q_OBJECT

public:
    explicit RichText(QWidget *parent = nullptr);

    void setPictures(const PictureStore &pictures);
    /// Fields that a text may name in braces; others are marked as unknown.
    void setFieldNames(const QStringList &names);

    /// The same text again changes nothing, not even the cursor.
    void setMarkdown(const QString &text);
    QString markdown() const;

    markdown::Block currentBlock() const;
    bool isBold() const;
    bool isItalic() const;
    void setBold(bool isBold);
    void setItalic(bool isItalic);
    /// The same kind again makes it a paragraph.
    void toggleKind(markdown::Block::Kind kind, int level = 0);
    void shift(int step);
    /// The link at the cursor; empty: there is none.
    QString link() const;
    /// Of the selection, or of the whole link at the cursor; an empty address takes it away. Without either the address
    /// is written.
    void setLink(const QString &address);
    bool isInTable() const;
    /// Two columns and a head with two rows; not within a table.
    void insertTable();
    enum class TableEdit { AddRow, AddColumn, RemoveRow, RemoveColumn, Remove, AlignAtEnd };
    /// Changes the table that the cursor is in: a row below, a column behind; aligning again takes it back.
    void changeTable(TableEdit edit);
    bool isAlignedAtEnd() const;
    void insertField(const QString &name);
    void insertPictureFile(const QString &path);
    void insertPicture(const Result<QByteArray> &bytes, const QString &words);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// What could not be put in, as a sentence.
    void refused(const QString &sentence);
    /// The focus left.
    void left();

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    void mergeLetters(const QTextCharFormat &format);
    QTextCursor linkAtCursor() const;
    bool beginByMarks();
    bool breakLine();
    bool leaveKind();
    void insertIntoCell(QTextCursor &cursor, const std::vector<markdown::Block> &blocks);
    void keepPictures(std::vector<markdown::Block> &blocks);

    PictureStore m_pictures;
    PictureDrawing *m_drawing;
    PlaceholderHighlighter *m_marks;
};

} // namespace satchel::ui
