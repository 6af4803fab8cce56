const TABLE: &[(&str, &str, May)] = &[];
