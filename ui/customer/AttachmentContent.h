// SPDX-License-Identifier: GPL-3.0-or-later
// What of a file can be shown without another program, by its content and not by its name: pictures, the first pages
// of a PDF, text, Markdown, an e-mail. A value, read on a worker thread.
#pragma once

#include "domain/RecordId.h"
#include "domain/Result.h"

#include <QImage>
#include <QList>

namespace satchel::store {
class Store;
}

namespace satchel::ui {

struct AttachmentContent
{
    static constexpr int mostPages = 10;
    static constexpr qsizetype longestText = 200'000; // letters

    QString name;
    qint64 size = 0;
    QList<QImage> pages; // of a PDF, or one picture
    int pageCount = 0; // of a PDF: all of them
    QString text;
    bool isMarkdown = false;
    bool isCut = false; // more pages or text than is shown
    bool hasNoBytes = false; // whatever its name says it is

    bool isEmpty() const { return pages.isEmpty() && text.isEmpty(); }
};

/// Empty when there is no preview of this kind of file. NotFound when the store does not have its content. `width` is
/// that of a page in pixels.
Result<AttachmentContent> readAttachment(store::Store &store, const RecordId &attachment, int width);

} // namespace satchel::ui
