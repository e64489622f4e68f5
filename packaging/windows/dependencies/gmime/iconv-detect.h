/* What iconv-detect.c of GMime finds with GLib's win_iconv.c. */
#define ICONV_ISO_INT_FORMAT "iso-%d-%u"
#define ICONV_ISO_STR_FORMAT "iso-%d-%s"
#define ICONV_SHIFT_JIS "shift-jis"
#define ICONV_10646 "iso-10646"
