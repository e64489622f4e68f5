// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF file that somebody else made: its text, and its pages as pictures. Poppler reads it, behind this one source
// file. Each object is used by one thread at a time.
#pragma once

#include "domain/Result.h"

#include <memory>
#include <QImage>

namespace satchel::exchange {

class PdfFile
{
public:
    /// Invalid: no PDF file, damaged, or protected by a password.
    static Result<PdfFile> open(const QByteArray &bytes);
    PdfFile(PdfFile &&) noexcept;
    ~PdfFile();

    int pageCount() const;
    /// `index` is 0 for the first page; a page without an area is a null image.
    QImage page(int index, int width) const;
    /// Of the first pages, not much longer than `most` letters.
    QString text(int pages, qsizetype most) const;

private:
    struct Parts;
    explicit PdfFile(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace satchel::exchange
